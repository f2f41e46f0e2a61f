import { z } from "zod";
import { ASSERTION_KINDS, CALENDARS, ENTRY_KINDS, RANKS } from "#lib/domain/codes.ts";
import { OPEN_STATUSES, UNSIGNED_STATUSES } from "#lib/domain/entry-change.ts";
import { edtf } from "#lib/domain/schema-parts.ts";

/** How many entries one call may change. */
const MOST_ENTRIES = 2000;

const ID = z.uuid();
const LANE = z.string().min(1).max(100).nullable();
const TAG = z.string().trim().min(1, "Give a tag.").max(100);
const TAGS = z.array(TAG).max(50);
const TIME = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, "Give a time as HH:MM.")
  .nullable();
const ZONE = z
  .string()
  .regex(/^[A-Za-z0-9_+:/-]{1,60}$/, "Give a time zone such as Asia/Kabul.")
  .nullable();

export const ENTRY_EDIT = z
  .object({
    chronologyId: ID,
    ids: z.array(ID).min(1).max(MOST_ENTRIES),
    set: z.object({
      title: z.string().trim().min(1, "Give a title.").max(500).optional(),
      laneId: LANE.optional(),
      kind: z.enum(ENTRY_KINDS).optional(),
      status: z.enum(OPEN_STATUSES).optional(),
      addTags: TAGS.optional(),
      removeTags: TAGS.optional(),
    }),
  })
  .refine(({ ids, set }) => set.title === undefined || ids.length === 1, {
    message: "A title is given to one entry at a time.",
    path: ["set", "title"],
  });

export const DATE_MOVE = z.object({
  id: ID,
  edtf,
  time: TIME,
  zone: ZONE,
  reason: z.string().trim().min(1).max(500).default("Moved on the timeline"),
});

const DATE = z.object({
  edtf,
  text: z.string().max(500),
  calendar: z.enum(CALENDARS),
  time: TIME,
  zone: ZONE,
});
const STATED_DATE = z.object({ kind: z.enum(ASSERTION_KINDS), value: DATE.nullable() });
const title = z.string().max(500);

/** What an edit answered, sent back as it is. */
const CHANGE = z.discriminatedUnion("part", [
  z.object({ part: z.literal("title"), before: title, after: title }),
  z.object({ part: z.literal("lane"), before: LANE, after: LANE }),
  z.object({
    ...{ part: z.literal("kind"), before: z.enum(ENTRY_KINDS), after: z.enum(ENTRY_KINDS) },
  }),
  z.object({
    part: z.literal("status"),
    before: z.enum(UNSIGNED_STATUSES),
    after: z.enum(OPEN_STATUSES),
  }),
  z.object({ part: z.literal("tag"), tag: TAG, before: z.boolean(), after: z.boolean() }),
  z.object({
    ...{ part: z.literal("date"), assertionId: ID, before: STATED_DATE, after: STATED_DATE },
  }),
  z.object({
    ...{ part: z.literal("addedDate"), assertionId: ID, value: DATE },
    demoted: z.array(z.object({ assertionId: ID, before: z.enum(RANKS) })).max(100),
  }),
]);

export const ENTRY_UNDO = z.object({
  chronologyId: ID,
  undo: z
    .array(z.object({ id: ID, changes: z.array(CHANGE).max(110) }))
    .min(1)
    .max(MOST_ENTRIES),
});
