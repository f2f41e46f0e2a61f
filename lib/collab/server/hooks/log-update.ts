import type { beforeSyncPayload } from "@hocuspocus/server";
import * as Y from "yjs";
import { bindClient, findClient } from "#db/queries/documents.ts";
import { CHRONOLOGY_ROOT_NAMES, ENTRY_ROOT_NAMES } from "#lib/collab/doc/roots.ts";
import { LIMITS } from "#lib/collab/protocol.ts";
import { checkUpdate } from "../gate/check-update.ts";
import { decodeUpdate, isEmpty } from "../gate/decode-update.ts";
import type { Attached, LiveContext, LiveDocument } from "../live.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { StaleEpoch } from "../store/update-log.ts";

/** Sub-types of a Yjs sync message. */
const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;

/**
 * Runs before the library applies a change: checks it, writes it to the log and waits for the
 * commit. Only then does the change reach the document and the other browsers, and only then is
 * it acknowledged, so that "synced" means committed. If this throws, nothing is applied.
 */
export async function logUpdate(
  services: Services,
  payload: beforeSyncPayload<LiveContext>,
): Promise<void> {
  const { connection, context, document, documentName, payload: update } = payload;
  const attached = context.attached;
  const live = services.live.get(documentName);
  if (!attached || !live || live.doc !== document) throw new Refusal("not_found");
  if (attached.isRevoked) throw new Refusal("revoked");
  if (payload.type === SYNC_STEP_1) return;
  const decoded = decodeUpdate(update);
  if (!decoded) throw new Refusal("bad_update");
  if (connection.readOnly || isEmpty(decoded)) return;
  if (!services.pace.take(attached.user.id)) throw new Refusal("too_many_messages");
  const change = { live, attached, update };
  if (payload.type === SYNC_STEP_2 && bringsNothing(document, update)) return;
  await admit(services, change);
  // The right may have been taken away while the database was asked.
  if (attached.isRevoked) throw new Refusal("revoked");
  if (connection.readOnly) return;
  await append(services, change);
  live.bytes += update.length;
  services.keeper.touch(live);
}

/** State vectors do not advance on deletes, so this compares the whole snapshot. */
function bringsNothing(document: Y.Doc, update: Uint8Array): boolean {
  return Y.snapshotContainsUpdate(Y.snapshot(document), update);
}

type Change = { live: LiveDocument; attached: Attached; update: Uint8Array };

async function admit(services: Services, change: Change): Promise<void> {
  const { live, update } = change;
  if (live.bytes + update.length > LIMITS.documentBytes) throw new Refusal("document_full");
  const roots = live.kind === "entry" ? ENTRY_ROOT_NAMES : CHRONOLOGY_ROOT_NAMES;
  let checked = checkUpdate(live.doc, update, roots);
  if (!checked.ok && checked.reason === "gap" && (await services.tail.catchUp(live)))
    checked = checkUpdate(live.doc, update, roots);
  if (!checked.ok) throw new Refusal(checked.reason);
  for (const client of checked.clients)
    if (!(await isOwnClient(services, change, client))) throw new Refusal("foreign_client");
}

/**
 * A Yjs client id belongs to whoever used it first. A struct under a colleague's id would make
 * that colleague's own later typing look already known, and erase it. One that another node has
 * seen first is known from the database only.
 */
async function isOwnClient(
  { database, tail }: Services,
  { live, attached, update }: Change,
  client: number,
): Promise<boolean> {
  const { user } = attached;
  let owner = live.clients.get(client);
  if (owner === undefined) {
    const isKnown = Y.getState(live.doc.store, client) > 0 || client === live.doc.clientID;
    owner = isKnown
      ? await findClient(database.db, live.id, client)
      : await bindClient(database.db, live.id, client, user.id);
    live.clients.set(client, owner);
  }
  if (owner === user.id) return true;
  // What a colleague wrote through another node, and this browser has seen before this node.
  return (await tail.catchUp(live)) && !writesFor(live.doc, update, client);
}

function writesFor(doc: Y.Doc, update: Uint8Array, client: number): boolean {
  const { to } = Y.parseUpdateMeta(update);
  return (to.get(client) ?? 0) > Y.getState(doc.store, client);
}

async function append(
  { updates, log }: Services,
  { live, attached, update }: Change,
): Promise<void> {
  try {
    await updates.append({
      documentId: live.id,
      epoch: live.epoch,
      update,
      actorId: attached.user.id,
      sessionIdHash: attached.sessionIdHash,
    });
  } catch (error) {
    if (error instanceof StaleEpoch) throw new Refusal("stale_epoch");
    log.error({ err: error, document: live.id }, "a change could not be committed");
    throw new Refusal("cannot_save");
  }
}
