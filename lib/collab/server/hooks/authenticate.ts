import type { onAuthenticatePayload } from "@hocuspocus/server";
import { findActor, findDocumentResource } from "#db/queries/access.ts";
import { type LiveSession, redeemTicket } from "#db/queries/sessions.ts";
import {
  parseDocumentName,
  parseToken,
  SAME_SOCKET,
  SCHEMA_VERSION,
} from "#lib/collab/protocol.ts";
import { colourOf } from "#lib/domain/person-colour.ts";
import { type Actor, can, type Resource } from "#lib/policy/can.ts";
import type { LiveContext, LiveSocket } from "../live.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";

/**
 * Lets a socket open a document: who asks is known from a ticket (once per socket), what they may
 * do from the one policy. A document that does not exist and one that is none of their business
 * get the same answer. Refused here, not in `onLoadDocument`, which leaks what it began.
 */
export async function authenticate(
  { database }: Services,
  payload: onAuthenticatePayload<LiveContext>,
): Promise<Partial<LiveContext>> {
  const { documentName, token, connectionConfig, context } = payload;
  const session = await identify(database.db, context.socket, token);
  const authorizedAt = performance.now();
  const actor = await findActor(database.db, session.userId);
  const resource = await findReadable(database.db, documentName, actor);
  connectionConfig.readOnly = resource.isFrozen || !can(actor, "chronology.edit", resource);
  return {
    attached: {
      user: { id: session.userId, name: session.name, colour: colourOf(session.number) },
      sessionIdHash: session.idHash,
      resource: { teamId: resource.teamId, chronologyId: resource.chronologyId },
      authorizedAt,
      awarenessClient: null,
      isRevoked: false,
    },
  };
}

type Db = Services["database"]["db"];

async function identify(db: Db, socket: LiveSocket, token: string): Promise<LiveSession> {
  const parsed = parseToken(token);
  if (!parsed) throw new Refusal("ticket_refused");
  if (parsed.schemaVersion !== SCHEMA_VERSION) throw new Refusal("schema_outdated");
  if (parsed.ticket === SAME_SOCKET) return socket.session.promise.catch(refuseTicket);
  const session = await redeemTicket(db, parsed.ticket);
  if (!session) throw new Refusal("ticket_refused");
  socket.isAuthenticated = true;
  socket.session.resolve(session);
  return session;
}

function refuseTicket(): never {
  throw new Refusal("ticket_refused");
}

async function findReadable(
  db: Db,
  documentName: string,
  actor: Actor | null,
): Promise<Resource & { isFrozen: boolean }> {
  const name = parseDocumentName(documentName);
  const found = name ? await findDocumentResource(db, name.id) : null;
  if (!name || !found || found.kind !== name.kind) throw new Refusal("not_found");
  const resource = { teamId: found.teamId, chronologyId: found.chronologyId };
  if (!can(actor, "chronology.follow", resource)) throw new Refusal("not_found");
  if (found.purgedAt) throw new Refusal("purged");
  if (found.epoch !== name.epoch) throw new Refusal("stale_epoch");
  return { ...resource, isFrozen: found.archivedAt !== null || found.isLocked };
}
