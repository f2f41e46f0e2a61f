import type { Actor } from "#lib/domain/actor.ts";

/** An actor of which only the names matter. */
export function makeActor(id: string, name: string, ...aliases: string[]): Actor {
  const rest = { teamId: "team", kind: "armed_group", note: "" } as const;
  return { id, name, ...rest, aliases: aliases.map((each) => ({ name: each, language: "" })) };
}

/** As a team may have it, in several scripts. */
export const KHORASAN = makeActor(
  "khorasan",
  "Islamic State – Khorasan Province",
  ...["ISIS-K", "IS-K", "ISKP", "ISIL-K", "Wilayat Khurasan"],
  ...["ولایت خراسان", "د خراسان ولایت", "ولاية خراسان", "داعش خراسان"],
);
