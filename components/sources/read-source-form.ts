import type { ActionInput } from "#lib/actions/registry.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import type { Source } from "#lib/domain/source.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import { readAuthorLines, writeAuthorLines } from "./author-lines.ts";

export type SourceFields = ActionInput<"source.create">["fields"];

/** What stands in the form: authors one a line, dates as people write them. */
export type SourceDraft = Omit<SourceFields, "authors"> & { authors: string };
export type SourceErrors = Partial<Record<"title" | "published" | "accessed" | "url", string>>;

/** F and secondary: a grade and a tier are judgements, and none was made yet. */
const EMPTY: SourceDraft = {
  ...{ kind: "press_intl", tier: "secondary", title: "", authors: "", publisher: "" },
  ...{ reliability: "F", published: "", url: "", accessed: "", note: "" },
  isPerpetratorMedia: false,
};

export function draftOf(source: Source | null): SourceDraft {
  if (!source) return EMPTY;
  const { id: _id, teamId: _team, updatedAt: _updated, authors, ...plain } = source;
  return {
    ...plain,
    authors: writeAuthorLines(authors),
    published: writeDate(source.published),
    accessed: writeDate(source.accessed),
  };
}

const writeDate = (edtf: string): string => (edtf === "" ? "" : formatDate(edtf));

/**
 * The draft as the library keeps it, or what is wrong with it by field. `initial` is what the form
 * began with: a date or an author nobody touched is kept as it was, whatever its wording would give.
 *
 * @param today `YYYY-MM-DD`, for “today” and “yesterday”
 */
export function readSourceForm(
  draft: SourceDraft,
  { initial, today }: { initial: Source | null; today: string },
): Result<SourceFields> | { ok: false; errors: SourceErrors } {
  const published = readDate(draft.published, initial?.published, today);
  const accessed = readDate(draft.accessed, initial?.accessed, today);
  const url = readUrl(draft.url);
  const errors: SourceErrors = {
    ...(draft.title.trim() === "" && { title: "Give a title." }),
    ...(!published.ok && { published: published.error }),
    ...(!accessed.ok && { accessed: accessed.error }),
    ...(!url.ok && { url: url.error }),
  };
  if (!published.ok || !accessed.ok || !url.ok || errors.title) return { ok: false, errors };
  const authors = keepOr(initial, draft.authors);
  return ok({
    ...draft,
    ...{ published: published.value, accessed: accessed.value, url: url.value, authors },
  });
}

function keepOr(initial: Source | null, lines: string) {
  const isUntouched = initial !== null && writeAuthorLines(initial.authors) === lines;
  return isUntouched ? initial.authors : readAuthorLines(lines);
}

/** EDTF, or "" for no date. */
export function readDate(text: string, initial: string | undefined, today: string): Result<string> {
  if (text.trim() === "") return ok("");
  if (initial !== undefined && text === writeDate(initial)) return ok(initial);
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
