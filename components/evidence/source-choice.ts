import { readPastedSource } from "#components/sources/read-pasted-source.ts";
import type { SourceFields } from "#components/sources/read-source-form.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { indexDuplicates } from "#lib/domain/duplicates.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import type { Source } from "#lib/domain/source.ts";

/** The source that is to be cited: one of the library, one that is made on the way, or none yet. */
export type SourceChoice = { known: string } | { made: SourceFields } | null;

/** What a pasted text means: the source of the library with that address or title, or a new one. */
export function chooseFromText(text: string, library: readonly Source[]): SourceChoice {
  const known = findByText(text, library);
  if (known) return { known: known.id };
  const fields = readPastedSource(text);
  return fields ? { made: fields } : null;
}

function findByText(text: string, library: readonly Source[]): Source | undefined {
  const title = foldName(text);
  const named = library.find((source) => title !== "" && foldName(source.title) === title);
  const fields = named ? null : readPastedSource(text);
  return named ?? (fields ? indexDuplicates(library)(fields)?.source : undefined);
}

/**
 * The id of the chosen source; one that is new is added to the library first.
 *
 * @throws AppError of `source.create`; nothing is cited then, and the form keeps what was typed.
 */
export async function settleChoice(
  choice: NonNullable<SourceChoice>,
  scope: { teamId: string; chronologyId: string | null },
): Promise<string> {
  if ("known" in choice) return choice.known;
  return (await callAction("source.create", { scope, fields: choice.made })).id;
}
