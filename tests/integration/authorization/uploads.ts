import { addCapture } from "#lib/commands/captures.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import { importSources } from "#lib/commands/import-sources.ts";
import type { Cast } from "./cast.ts";
import { type Expected, WRITERS_OF_TEAM } from "./expected.ts";

type Case = { send: (context: CommandContext, cast: Cast) => Promise<unknown>; expected: Expected };

const BIB = new TextEncoder().encode("@book{a, title = {A}}");
const FIELDS = {
  ...{ kind: "other" as const, fileName: "a.txt", capturedAt: null },
  ...{ tool: "", toolVersion: "", archiveUrl: "", note: "" },
};
/** Refused for its size only after the right to send it was asked for. */
const TOO_LARGE = { announced: 2, store: { dir: "/nowhere", most: 1 } };

/** Writes whose body is a file, which have routes of their own beside the registry. */
export const UPLOAD_TABLE: Record<string, Case> = {
  importSources: {
    send: (context, { teamId }) =>
      importSources(context, { teamId, bytes: BIB, fileName: "a.bib", take: [0] }),
    expected: WRITERS_OF_TEAM,
  },
  addCapture: {
    send: (context, { sourceId }) =>
      addCapture(context, {
        ...{ sourceId, fields: FIELDS, contentType: "", ...TOO_LARGE },
        content: (async function* () {})(),
      }),
    expected: { ...WRITERS_OF_TEAM, editor: "too_large", owner: "too_large" },
  },
};
