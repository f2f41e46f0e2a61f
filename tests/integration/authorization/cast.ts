import { eq } from "drizzle-orm";
import { keepPreview } from "#db/queries/edition-previews.ts";
import { digestOf } from "#db/queries/entry-reviews.ts";
import { createSecret, hashSecret } from "#db/queries/sessions.ts";
import { findLatestVersion } from "#db/queries/versions.ts";
import { actors } from "#db/schema/actors.ts";
import { comments, commentThreads } from "#db/schema/comments.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { proposalParts, proposals } from "#db/schema/proposals.ts";
import { purges } from "#db/schema/purges.ts";
import { reports } from "#db/schema/reports.ts";
import { entryReviews } from "#db/schema/reviews.ts";
import { savedFilters } from "#db/schema/saved-filters.ts";
import { captures, publishers, sources } from "#db/schema/sources.ts";
import { guests, invitations, memberships } from "#db/schema/teams.ts";
import { cutVersion } from "#lib/collab/server/store/cut-version.ts";
import type { ActorFields } from "#lib/commands/actors.ts";
import type { SourceFields } from "#lib/commands/sources.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import type { ProposalState } from "#lib/domain/proposals/proposal.ts";
import type { Person, World } from "#tests/support/world.ts";
import { addChronology, addGuest } from "#tests/support/world-changes.ts";

/** Everyone whom the table asks about. A guest is an editor of both chronologies, of no team. */
export const ACTORS = [
  "anonymous",
  "outsider",
  "reader",
  "reviewer",
  "editor",
  "owner",
  "guest",
] as const;
export type ActorName = (typeof ACTORS)[number];

/** What inputs are made of; things that an action uses up are made anew for each cell. */
export type Cast = {
  world: World;
  teamId: string;
  chronologyId: string;
  /** One that is archived and restored without disturbing the rest. */
  otherChronologyId: string;
  entryId: string;
  secondEntryId: string;
  sourceId: string;
  actorId: string;
  people: Record<Exclude<ActorName, "anonymous">, Person>;
  addMember(): Promise<string>;
  addGuestOf(chronologyId: string): Promise<string>;
  addInvitation(): Promise<{ id: string; token: string }>;
  addSource(given?: Partial<typeof sources.$inferInsert>): Promise<string>;
  addPublisher(): Promise<string>;
  addCapture(sourceId?: string): Promise<string>;
  /** Of the editor. */
  addFilter(isShared: boolean): Promise<string>;
  /** An entry that stands so in its review, written by the owner; with the digest of its content. */
  addReviewed(status: EntryStatus): Promise<{ entryId: string; digest: string }>;
  addDeleted(): Promise<string>;
  /** A request to remove an entry for good, of the owner or of a second one. */
  addPurge(by: "owner" | "another"): Promise<string>;
  /** Of an edition, by the owner. */
  addPreview(): Promise<string>;
  /** A thread on the entry, with one comment; both of the editor. */
  addComment(): Promise<{ threadId: string; id: string }>;
  /** Of a reader of an edition, about the entry. */
  addReport(): Promise<string>;
  /** Of the reviewer: another title. */
  addProposal(state: ProposalState): Promise<string>;
};

export async function createCast(world: World): Promise<Cast> {
  const { db } = world.database;
  const { teamId, chronologyId } = world;
  const { guest } = await addGuest(world, "editor");
  const { id: otherChronologyId } = await addChronology(world);
  await db
    .insert(guests)
    .values({ chronologyId: otherChronologyId, userId: guest.id, role: "editor" });
  const { id: entryId } = await world.createEntry();
  const { id: secondEntryId } = await world.createEntry();
  const [source] = await db
    .insert(sources)
    .values({ ...SOURCE, teamId, urlKey: "" })
    .returning();
  const { aliases, ...columns } = newActor();
  const [actor] = await db
    .insert(actors)
    .values({ ...columns, teamId })
    .returning();
  const addUser = async () => {
    const values = { email: newAddress(), name: "somebody", passwordHash: "-" };
    const [user] = await db.insert(users).values(values).returning();
    return user?.id ?? "";
  };
  const secondOwner = await addUser();
  await db.insert(memberships).values({ teamId, userId: secondOwner, role: "owner" });
  const addDeleted = async () => {
    const { id } = await world.createEntry();
    await db.update(entries).set({ deletedAt: new Date() }).where(eq(entries.id, id));
    return id;
  };
  return {
    ...{ world, teamId, chronologyId, otherChronologyId, entryId },
    secondEntryId,
    ...{ sourceId: source?.id ?? "", actorId: actor?.id ?? "" },
    people: { ...world.people, guest },
    async addMember() {
      const userId = await addUser();
      await db.insert(memberships).values({ teamId, userId, role: "reader" });
      return userId;
    },
    async addGuestOf(id) {
      const userId = await addUser();
      await db.insert(guests).values({ chronologyId: id, userId, role: "reader" });
      return userId;
    },
    async addInvitation() {
      const token = createSecret();
      const values = { teamId, email: newAddress(), role: "reader" as const };
      const [made] = await db
        .insert(invitations)
        .values({ ...values, tokenHash: hashSecret(token), invitedBy: world.people.owner.id })
        .returning();
      return { id: made?.id ?? "", token };
    },
    async addSource(given = {}) {
      const values = { ...SOURCE, teamId, urlKey: "", ...given };
      const [made] = await db.insert(sources).values(values).returning();
      return made?.id ?? "";
    },
    async addCapture(sourceId = source?.id ?? "") {
      const file = { sha256: "0".repeat(64), bytes: 1, mediaType: "image/png", fileName: "a.png" };
      const values = { teamId, sourceId, kind: "image" as const, ...file };
      const [made] = await db.insert(captures).values(values).returning();
      return made?.id ?? "";
    },
    async addReviewed(status) {
      const { id } = await world.createEntry();
      await db.insert(entryReviews).values({ entryId: id, chronologyId, status });
      const [row] = await db
        .select({ content: entries.content })
        .from(entries)
        .where(eq(entries.id, id));
      return { entryId: id, digest: row ? digestOf(row.content) : "" };
    },
    async addFilter(isShared) {
      const values = { chronologyId, ownerId: world.people.editor.id, name: "F", query: "q=a" };
      const [made] = await db
        .insert(savedFilters)
        .values({ ...values, isShared })
        .returning();
      return made?.id ?? "";
    },
    addDeleted,
    async addPurge(by) {
      const askedBy = by === "owner" ? world.people.owner.id : secondOwner;
      const values = { entryId: await addDeleted(), chronologyId, askedBy, reason: "A reason" };
      const [made] = await db
        .insert(purges)
        .values({ ...values, askedAt: new Date() })
        .returning();
      return made?.id ?? "";
    },
    addPreview() {
      const document = new TextEncoder().encode(JSON.stringify({ number: 1 }));
      const userId = world.people.owner.id;
      return db.transaction((tx) => keepPreview(tx, { chronologyId, userId, document }));
    },
    async addComment() {
      const createdBy = world.people.editor.id;
      const values = { chronologyId, entryId, target: { kind: "entry" as const } };
      const [thread] = await db
        .insert(commentThreads)
        .values({ ...values, versionNumber: 1, lastPosition: 1, createdBy })
        .returning();
      const threadId = thread?.id ?? "";
      const [made] = await db
        .insert(comments)
        .values({ threadId, position: 1, authorId: createdBy, body: "A comment" })
        .returning();
      return { threadId, id: made?.id ?? "" };
    },
    async addReport() {
      const values = { chronologyId, entryId, edition: 1, language: "en", text: "An error" };
      const [made] = await db.insert(reports).values(values).returning();
      return made?.id ?? "";
    },
    async addProposal(state) {
      const authorId = world.people.reviewer.id;
      await cutVersion(db, entryId, { kind: "auto", reason: "test" });
      const base = await findLatestVersion(db, entryId);
      if (!base?.content) throw new Error("no version");
      const content = { ...base.content, title: `Proposed ${crypto.randomUUID()}` };
      const values = { chronologyId, entryId, authorId, baseNumber: base.number, note: "" };
      const [made] = await db
        .insert(proposals)
        .values({ ...values, content })
        .returning();
      const proposalId = made?.id ?? "";
      await db.insert(proposalParts).values({ proposalId, part: "title", state });
      return proposalId;
    },
    async addPublisher() {
      const name = newAddress();
      const values = { teamId, name, nameKey: name, reliability: "F" as const };
      const [made] = await db.insert(publishers).values(values).returning();
      return made?.id ?? "";
    },
  };
}

export const newAddress = () => `${crypto.randomUUID()}@example.org`;

export const SOURCE: SourceFields = {
  ...{ kind: "other", tier: "secondary", title: "A source", authors: [], publisher: "" },
  ...{ reliability: "F", published: "", url: "", accessed: "", note: "" },
  ...{ isPerpetratorMedia: false, sensitivity: "open", contentLabels: [] },
  ...{ translatedTitle: "", language: "", csl: {} },
};

/** Of a name of its own, since the team has each only once. */
export const newActor = (): ActorFields => ({
  ...{ kind: "other", name: `Actor ${crypto.randomUUID()}`, note: "", aliases: [] },
});
