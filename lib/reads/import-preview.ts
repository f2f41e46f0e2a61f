import { listSources } from "#db/queries/sources.ts";
import { type DuplicateReason, indexDuplicates } from "#lib/domain/duplicates.ts";
import { type ImportedWork, readImport } from "#lib/io/references/read-import.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** What a reference of the file is already: a source of the library, or an earlier one of the file. */
export type ImportDuplicate = {
  in: "library" | "file";
  title: string;
  reason: DuplicateReason;
  /** In the file; 0 in the library. */
  line: number;
};

/** What would be added from a file, what is there already, and what is wrong with it, by line. */
export async function readImportPreview(
  context: ReadContext,
  { teamId, bytes, fileName }: { teamId: string; bytes: Uint8Array; fileName: string },
) {
  const { resource } = requireRead(context, "source.edit", { teamId, chronologyId: null });
  const { works, ...file } = readImport(bytes, fileName);
  const findInLibrary = indexDuplicates(await listSources(context.db, resource.teamId));
  const inFile = works.map(({ work, line }) => ({ ...work, line }));
  const findInFile = indexDuplicates(inFile);
  const references = works.map((each, at) => ({
    at,
    ...presentWork(each),
    duplicate: describeDuplicate(findInLibrary(each.work), findInFile(each.work), inFile[at]),
  }));
  return { ...file, references };
}

export type ImportPreview = Awaited<ReturnType<typeof readImportPreview>>;

function presentWork({ line, work }: ImportedWork) {
  const { kind, title, authors, publisher, published } = work;
  return { line, kind, title, authors, publisher, published };
}

type Found<T> = { source: T; reason: DuplicateReason } | null;
type InFile = { title: string; line: number };

function describeDuplicate(
  library: Found<{ title: string }>,
  file: Found<InFile>,
  own: InFile | undefined,
): ImportDuplicate | null {
  if (library)
    return { in: "library", title: library.source.title, reason: library.reason, line: 0 };
  // The index finds the first of those alike, which is this one where it is the first.
  if (!file || file.source === own) return null;
  return { in: "file", title: file.source.title, reason: file.reason, line: file.source.line };
}
