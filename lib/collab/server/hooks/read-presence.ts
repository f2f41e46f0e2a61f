import { z } from "zod";

/** The caret's text lies in one of these roots; another name would make it in every browser. */
const TEXT_ROOTS = ["narrative", "introduction"] as const;

const COUNT = z.number().int().nonnegative();
const ID = z.object({ client: COUNT, clock: COUNT });

/** A Yjs relative position as JSON. One that names nothing makes every browser throw. */
const POSITION = z
  .object({
    type: ID.nullish(),
    tname: z.enum(TEXT_ROOTS).nullish(),
    item: ID.nullish(),
    assoc: z.number().int().nullish(),
  })
  .refine(({ type, tname, item }) => type || tname || item);

/** What a browser may say of itself: where its person and its caret are. */
const SAID = {
  at: z.object({ entryId: z.uuid().nullable(), field: z.string().max(60).nullable() }).nullable(),
  cursor: z.object({ anchor: POSITION, head: POSITION }).nullable(),
} as const;

/** The parts of an awareness state that are passed on; what does not fit is left out. */
export function readPresence(state: Record<string, unknown>): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const key of ["at", "cursor"] as const) {
    const read = SAID[key].safeParse(state[key]);
    if (read.success) said[key] = read.data;
  }
  return said;
}
