import { listMentions } from "./body.ts";
import type { Reaction } from "./reactions.ts";
import type { CommentTarget } from "./target.ts";

export type ReactionMark = { reaction: Reaction; userIds: string[] };

export type Comment = {
  id: string;
  /** From 1 within its thread; never used again. */
  position: number;
  authorId: string;
  /** Null: taken back. */
  body: string | null;
  /** ISO 8601 instants. */
  createdAt: string;
  editedAt: string | null;
  reactions: ReactionMark[];
};

export type CommentThread = {
  id: string;
  target: CommentTarget;
  /** The entry's newest version when the thread began; 0: it had none. */
  versionNumber: number;
  createdBy: string;
  createdAt: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  /** Position up to which the person who asks has read. */
  readUpTo: number;
  comments: Comment[];
};

export type CommentPerson = { id: string; name: string; colour: string };

/** All threads of an entry, with whoever is named in them. */
export type EntryComments = { threads: CommentThread[]; people: CommentPerson[] };

/** Threads of one entry, for its card; entries without any are left out. */
export type CommentCount = { entryId: string; open: number; unread: number; mentions: number };

/** Comments by others that the person has not read. */
export function countUnread(thread: CommentThread, ownId: string): number {
  const isNew = ({ position, authorId, body }: Comment) =>
    position > thread.readUpTo && authorId !== ownId && body !== null;
  return thread.comments.filter(isNew).length;
}

export const lastPosition = ({ comments }: CommentThread): number =>
  Math.max(0, ...comments.map(({ position }) => position));

export const THREAD_FILTERS = ["open", "mine", "mentions", "resolved"] as const;
export type ThreadFilter = (typeof THREAD_FILTERS)[number];

/** `mine`: begun or answered by the person; these and mentions hold resolved threads too. */
export function fitsFilter(thread: CommentThread, filter: ThreadFilter, ownId: string): boolean {
  if (filter === "open") return thread.resolvedAt === null;
  if (filter === "resolved") return thread.resolvedAt !== null;
  const said = thread.comments.filter(({ body }) => body !== null);
  if (filter === "mine")
    return thread.createdBy === ownId || said.some(({ authorId }) => authorId === ownId);
  return said.some(({ body }) => listMentions(body ?? "").includes(ownId));
}
