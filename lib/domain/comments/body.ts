import { z } from "zod";

/** UTF-16 units of one comment, and people mentioned in it. */
export const COMMENT_CAPS = { body: 4000, mentions: 20 } as const;

/** Plain text; a mention is `@[<user id>]`, so that it follows a person who changes their name. */
export const COMMENT_BODY = z
  .string()
  .trim()
  .min(1, "Write something first.")
  .max(COMMENT_CAPS.body, `A comment has at most ${COMMENT_CAPS.body} characters.`)
  .refine(
    (body) => listMentions(body).length <= COMMENT_CAPS.mentions,
    `At most ${COMMENT_CAPS.mentions} people can be mentioned in one comment.`,
  );

export type Mentionable = { id: string; name: string };
export type BodyPart = { text: string } | { mention: string };

const TOKEN = /@\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]/g;

/** Ids of those whom a text mentions, each once, in the order of the text. */
export function listMentions(body: string): string[] {
  return [...new Set([...body.matchAll(TOKEN)].map((match) => match[1] as string))];
}

/** The text in pieces, for drawing. */
export function splitBody(body: string): BodyPart[] {
  const parts = body.split(TOKEN);
  const pieces = parts.map((part, index) => (index % 2 === 1 ? { mention: part } : { text: part }));
  return pieces.filter((piece) => !("text" in piece) || piece.text !== "");
}

/**
 * What each person is called after an “@”: by name, and of two with one name the second by name
 * and number, so that a name in a text leads to one of them.
 */
export function nameHandles<P extends Mentionable>(people: readonly P[]): (P & Handle)[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const count = (seen.get(person.name) ?? 0) + 1;
    seen.set(person.name, count);
    return { ...person, handle: count === 1 ? person.name : `${person.name} ${count}` };
  });
}

type Handle = { handle: string };

/** A typed text with its `@Name`s as mentions. The longest name that fits is the one meant. */
export function writeMentions(text: string, people: readonly (Mentionable & Handle)[]): string {
  const named = people.filter(({ handle }) => handle !== "");
  const byLength = [...named].sort((a, b) => b.handle.length - a.handle.length);
  return text.replaceAll(/@/g, "\u0000@").split("\u0000").map(readPiece).join("");

  function readPiece(piece: string, index: number, pieces: string[]): string {
    if (!piece.startsWith("@") || isWithinWord(pieces[index - 1] ?? "")) return piece;
    const found = byLength.find(({ handle }) => namesAt(piece, handle));
    return found ? `@[${found.id}]${piece.slice(found.handle.length + 1)}` : piece;
  }
}

/** An address has an @ within a word: there it mentions nobody. */
const isWithinWord = (before: string) => /[\p{L}\p{N}]$/u.test(before);

function namesAt(piece: string, handle: string): boolean {
  return piece.startsWith(handle, 1) && !/^[\p{L}\p{N}]/u.test(piece.slice(handle.length + 1));
}

/** The reverse, for editing: mentions as `@Name`. Who is not known keeps the token. */
export function readMentions(body: string, people: readonly (Mentionable & Handle)[]): string {
  const handleOf = new Map(people.map(({ id, handle }) => [id, handle]));
  return body.replaceAll(TOKEN, (token, id: string) => {
    const handle = handleOf.get(id);
    return handle === undefined ? token : `@${handle}`;
  });
}
