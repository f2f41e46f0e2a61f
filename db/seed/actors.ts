import type { Tx } from "#db/client.ts";
import { replaceNames } from "#db/queries/actors.ts";
import { actors } from "#db/schema/actors.ts";
import type { Actor } from "#lib/domain/actor.ts";

type ActorSeed = Omit<Actor, "id" | "teamId">;

const named = (name: string, language = "") => ({ name, language });

/** The chronology's own subject, which makes the claims of its events. */
const KHORASAN: ActorSeed = {
  kind: "armed_group",
  name: "Islamic State – Khorasan Province",
  note: "An affiliate of the Islamic State, announced in 2015.",
  aliases: [
    ...[named("ISIS-K"), named("ISKP"), named("ولایت خراسان", "fa"), named("ولاية خراسان", "ar")],
    ...["IS-K", "IS-KP", "ISIL-K", "Wilayat Khurasan", "Wilayah Khorasan"].map((n) => named(n)),
    ...[named("داعش خراسان", "fa"), named("د خراسان ولایت", "ps")],
  ],
};

/** Others whom its events name. */
const OTHERS: ActorSeed[] = [
  {
    ...{ kind: "armed_group", name: "Islamic State", note: "" },
    aliases: [
      ...["ISIS", "ISIL", "Islamic State of Iraq and Syria", "Daesh"].map((name) => named(name)),
      ...[named("داعش", "fa"), named("الدولة الإسلامية", "ar")],
    ],
  },
  {
    ...{ kind: "armed_group", name: "Taliban", note: "In power in Afghanistan since August 2021." },
    aliases: [
      named("Islamic Emirate of Afghanistan"),
      ...[named("طالبان", "fa"), named("امارت اسلامی افغانستان", "fa")],
    ],
  },
];

/** The team's actors; gives the id of the one that claims. */
export async function seedActors(tx: Tx, teamId: string): Promise<{ claimantId: string }> {
  const claimantId = await seedActor(tx, teamId, KHORASAN);
  for (const other of OTHERS) await seedActor(tx, teamId, other);
  return { claimantId };
}

async function seedActor(tx: Tx, teamId: string, given: ActorSeed): Promise<string> {
  const { kind, name, note } = given;
  const [made] = await tx
    .insert(actors)
    .values({ teamId, kind, name, note })
    .returning({ id: actors.id });
  if (!made) throw new Error(`the actor could not be made: ${name}`);
  await replaceNames(tx, { actorId: made.id, teamId, named: given });
  return made.id;
}
