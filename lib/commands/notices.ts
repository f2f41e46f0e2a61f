import { markNoticesRead } from "#db/queries/notices.ts";
import { type CommandContext, requireActor } from "./context.ts";

/** Marks one's own notices as read; all of them without ids. Others' are not touched. */
export async function markRead(
  context: CommandContext,
  { ids }: { ids: string[] | null },
): Promise<void> {
  const { userId } = requireActor(context);
  await markNoticesRead(context.db, userId, ids);
}
