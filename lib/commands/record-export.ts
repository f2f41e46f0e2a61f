import { recordAudit } from "#db/queries/audit.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** What somebody took along as a file. */
export type Export =
  | { what: "library"; format: string; withPerpetratorMedia: boolean }
  | { what: "audit" };

/** Records that a file of the team's was taken along; called once it is made, and before it is sent. */
export async function recordExport(
  context: CommandContext,
  teamId: string,
  { what, ...detail }: Export,
): Promise<void> {
  const right = what === "audit" ? "audit.read" : "source.read";
  const { actor } = requireCan(context, right, { teamId, chronologyId: null });
  await context.db.transaction((tx) =>
    recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: `export.${what}` },
      ...{ subject: `team:${teamId}`, detail },
    }),
  );
}
