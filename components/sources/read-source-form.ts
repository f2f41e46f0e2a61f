import type { ActionInput } from "#lib/actions/registry.ts";
import { readAuthorLines, writeAuthorLines } from "#lib/domain/author-lines.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import type { Source } from "#lib/domain/source.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";

export type SourceFields = ActionInput<"source.create">["fields"];

/** What stands in the form: authors one a line, dates as people write them. */
export type SourceDraft = Omit<SourceFields, "authors"> & { authors: string };
export type SourceErrors = {
  title?: string;
  published?: string;
  accessed?: string;
  url?: string;
  language?: string;
};
export type ReadForm = { ok: true; fields: SourceFields } | { ok: false; errors: SourceErrors };

/** What the form began with, and today as `YYYY-MM-DD`, for “today” and “yesterday”. */
export type SourceFormContext = { initial: Source | null; today: string };

/** F and secondary: a grade and a tier are judgements, and nobody has made them yet. */
export const EMPTY_FIELDS: SourceFields = {
  ...{ kind: "press_intl", tier: "secondary", title: "", authors: [], publisher: "" },
  ...{ reliability: "F", published: "", url: "", accessed: "", note: "" },
  ...{ isPerpetratorMedia: false, sensitivity: "open", contentLabels: [] },
  ...{ translatedTitle: "", language: "", csl: {} },
};

const EMPTY: SourceDraft = { ...EMPTY_FIELDS, authors: "" };

export function draftOf(source: Source | null): SourceDraft {
  if (!source) return EMPTY;
  const { id, teamId, publisherId, mergedIds, captureCount, updatedAt, withheld, ...fields } =
    source;
  return {
    ...fields,
    authors: writeAuthorLines(source.authors),
    published: writeDate(source.published),
    accessed: writeDate(source.accessed),
  };
}

/** A draft from what was read of a pasted reference. */
export function draftOfFields(fields: SourceFields): SourceDraft {
  const { published, accessed } = fields;
  const dates = { published: writeDate(published), accessed: writeDate(accessed) };
  return { ...fields, ...dates, authors: writeAuthorLines(fields.authors) };
}

const writeDate = (edtf: string): string => (edtf === "" ? "" : formatDate(edtf));

/**
 * The draft as the library keeps it, or what is wrong with it by field. A date or an author that
 * nobody touched stays as it was stored, whatever its wording would give if read anew.
 */
export function readSourceForm(draft: SourceDraft, context: SourceFormContext): ReadForm {
  const { initial } = context;
  const published = readSourceDate(draft.published, initial?.published, context.today);
  const accessed = readSourceDate(draft.accessed, initial?.accessed, context.today);
  const url = readUrl(draft.url);
  const title = draft.title.trim() === "" ? "Give a title." : undefined;
  const language = checkLanguage(draft.language);
  if (!title && !language && published.ok && accessed.ok && url.ok) {
    const dates = { published: published.value, accessed: accessed.value };
    const authors = readAuthors(draft.authors, initial);
    const read = { url: url.value, language: draft.language.trim(), authors };
    return { ok: true, fields: { ...draft, ...dates, ...read } };
  }
  const errors: SourceErrors = {
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(published.ok ? {} : { published: published.error }),
    ...(accessed.ok ? {} : { accessed: accessed.error }),
    ...(url.ok ? {} : { url: url.error }),
  };
  return { ok: false, errors };
}

function checkLanguage(language: string): string | undefined {
  const isTag = /^$|^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language.trim());
  return isTag ? undefined : "Choose a language, or give its code, such as fa or en-GB.";
}

function readAuthors(lines: string, initial: Source | null) {
  const isUntouched = initial !== null && writeAuthorLines(initial.authors) === lines;
  return isUntouched ? initial.authors : readAuthorLines(lines);
}

/** The EDTF of a date as written, "" for none; `stored` if it is still the wording of that. */
export function readSourceDate(
  text: string,
  stored: string | undefined,
  today: string,
): Result<string> {
  if (text.trim() === "") return ok("");
  if (stored !== undefined && text === writeDate(stored)) return ok(stored);
  const read = parseDate(text, { today });
  return read.ok ? ok(read.value.edtf) : fail(read.error);
}

/** An address typed without its scheme is a web address. */
function readUrl(text: string): Result<string> {
  const url = text.trim();
  if (url === "") return ok("");
  const key = normalizeUrl(url);
  if (!key.ok) return fail(key.error);
  return ok(/^https?:\/\//i.test(url) ? url : `https://${url}`);
}
