import { z } from "zod";

/** UTF-16 units of the words that a comment may stand on, and of what is kept on each side. */
export const WORDS_CAPS = { quote: 1000, around: 60, position: 200 } as const;

/** A Yjs relative position as bytes; only collab's part of the program reads it. */
const POSITION = z.base64().min(1).max(WORDS_CAPS.position);

/** Words of the narrative: where they stood, what they were, and what stood beside them. */
export const WORDS_TARGET = z.object({
  kind: z.literal("words"),
  start: POSITION,
  end: POSITION,
  quote: z.string().min(1).max(WORDS_CAPS.quote),
  before: z.string().max(WORDS_CAPS.around),
  after: z.string().max(WORDS_CAPS.around),
});

/** What a thread is about: the entry, one field, one value, one citation, what somebody proposes, or words. */
export const COMMENT_TARGET = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("entry") }),
  /** Key of a group such as `date` or `casualties.killed.total`, or `title`, `summary`, `tags` … */
  z.object({ kind: z.literal("field"), field: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.literal("assertion"), id: z.uuid() }),
  z.object({ kind: z.literal("citation"), id: z.uuid() }),
  z.object({ kind: z.literal("proposal"), id: z.uuid() }),
  WORDS_TARGET,
]);

export type CommentTarget = z.infer<typeof COMMENT_TARGET>;
export type WordsTarget = z.infer<typeof WORDS_TARGET>;
/** All of them but words, which each thread has for itself. */
export type PartTarget = Exclude<CommentTarget, WordsTarget>;

/** Whether two threads are about the same part; threads on words are each about their own. */
export function isSamePart(a: CommentTarget, b: CommentTarget): boolean {
  return a.kind !== "words" && b.kind !== "words" && partKey(a) === partKey(b);
}

function partKey(target: PartTarget): string {
  if (target.kind === "entry") return "entry";
  return target.kind === "field" ? `field:${target.field}` : `${target.kind}:${target.id}`;
}
