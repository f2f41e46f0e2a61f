import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type * as Y from "yjs";
import type { ChronologySeed, EntrySeed } from "#lib/collab/doc/create.ts";
import { setChronologyField } from "#lib/collab/doc/edit-chronology.ts";
import type { Moved } from "#lib/collab/doc/move-date.ts";
import type { DateMove, EntrySet, EntryUndo } from "#lib/domain/entry-change.ts";
import { readHealth } from "../health.ts";
import type { Services } from "../services.ts";
import { type Acceptance, type Accepted, acceptProposal } from "../store/accept-proposal.ts";
import { createChronology, createEntry } from "../store/create-documents.ts";
import { cutVersion } from "../store/cut-version.ts";
import {
  type EditedEntries,
  editEntries,
  moveEntryDate,
  undoEntryEdits,
} from "../store/edit-entries.ts";
import { nameVersion } from "../store/name-version.ts";
import { projectDocument } from "../store/project.ts";
import { type Restore, type Restored, restoreVersion } from "../store/restore-version.ts";
import { type SignedVersion, signVersion } from "../store/sign-version.ts";
import {
  type TakenBack,
  type TakingBack,
  takeBackAcceptance,
} from "../store/take-back-acceptance.ts";
import { writeDocument } from "../store/write-document.ts";

/** What web asks of collab, the only writer of documents. Authorized by web's commands before. */
export type InternalCalls = {
  "create-entry": {
    input: { chronologyId: string; actorId: string; seed: EntrySeed };
    output: { id: string; epoch: number };
  };
  "create-chronology": {
    input: { teamId: string; actorId: string; seed: ChronologySeed };
    output: { id: string; epoch: number };
  };
  "rename-chronology": {
    input: { id: string; actorId: string; title: string };
    output: { ok: boolean };
  };
  "edit-entries": {
    input: { actorId: string; ids: string[]; set: EntrySet };
    output: EditedEntries;
  };
  "undo-entry-edits": {
    input: { actorId: string; undo: EntryUndo[] };
    output: { left: EntryUndo[]; unsaved: EntryUndo[] };
  };
  "move-date": {
    input: { actorId: string; id: string; move: DateMove };
    output: { moved: Moved | null };
  };
  /** Keeps a version of exactly the content that was read; null where it is another by now. */
  "sign-version": {
    input: { id: string; digest: string; reason: string };
    output: { signed: SignedVersion | null };
  };
  /** Null: no such entry or version. */
  "restore-version": {
    input: Restore;
    output: { restored: Restored | null };
  };
  /** Null: no such proposal. */
  "accept-proposal": {
    input: Acceptance;
    output: { accepted: Accepted | null };
  };
  /** Null: no such proposal. */
  "take-back-acceptance": {
    input: TakingBack;
    output: { takenBack: TakenBack | null };
  };
  /** A version under a name; null: no such entry. */
  "name-version": {
    input: { teamId: string; actorId: string; entryId: string; name: string };
    output: { number: number | null };
  };
  /** A version of the entry as it is now, unless the newest one is that. */
  "cut-version": { input: { id: string; reason: string }; output: { number: number | null } };
  /** Rows to be written anew, because what they say of their sources changed. */
  project: { input: { ids: string[] }; output: { ok: boolean } };
};

type Handlers = {
  [Name in keyof InternalCalls]: (
    input: InternalCalls[Name]["input"],
  ) => Promise<InternalCalls[Name]["output"]>;
};

const MOST_BYTES = 1024 * 1024;

/** Internal HTTP: `GET /internal/health`, `POST /internal/<call>` with the shared secret. */
export function createInternalRoutes(services: Services, secret: string) {
  const { db } = services.database;
  const handlers: Handlers = {
    "create-entry": (input) => createEntry(db, input),
    "create-chronology": (input) => createChronology(db, input),
    "rename-chronology": async ({ id, actorId, title }) => {
      const edit = (doc: Y.Doc) => setChronologyField(doc, "title", title);
      return { ok: (await writeDocument(services, { id, actorId, edit })) !== null };
    },
    "edit-entries": (input) => editEntries(services, input),
    "undo-entry-edits": (input) => undoEntryEdits(services, input),
    "move-date": async (input) => ({ moved: await moveEntryDate(services, input) }),
    "sign-version": async (input) => ({ signed: await signVersion(db, input) }),
    "restore-version": async (input) => ({ restored: await restoreVersion(services, input) }),
    "accept-proposal": async (input) => ({ accepted: await acceptProposal(services, input) }),
    "take-back-acceptance": async (input) => ({
      takenBack: await takeBackAcceptance(services, input),
    }),
    "name-version": async (input) => ({ number: await nameVersion(db, input) }),
    "cut-version": async ({ id, reason }) => ({
      number: await cutVersion(db, id, { kind: "auto", reason }),
    }),
    project: async ({ ids }) => {
      for (const id of ids) await projectDocument(db, id);
      return { ok: true };
    },
  };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!isAuthorized(request, secret)) return answer(response, 404, {});
      if (request.url === "/internal/health")
        return answer(response, 200, await readHealth(services));
      const name = (request.url ?? "").replace("/internal/", "");
      if (request.method !== "POST" || !Object.hasOwn(handlers, name))
        return answer(response, 404, {});
      const handler = handlers[name as keyof Handlers] as (input: unknown) => Promise<object>;
      answer(response, 200, await handler(await readJson(request)));
    } catch (error) {
      services.log.error({ err: error, url: request.url }, "internal call failed");
      answer(response, 500, { error: "internal" });
    }
  };
}

function isAuthorized(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? "");
  const expected = Buffer.from(`Bearer ${secret}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Error("internal call too large");
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
