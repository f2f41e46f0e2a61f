import { eq } from "drizzle-orm";
import { recordAudit } from "#db/queries/audit.ts";
import { announceSourcesChange } from "#db/queries/sources.ts";
import { captures, sources } from "#db/schema/sources.ts";
import { type ReceivedFile, receiveFile, TooManyBytes } from "#lib/captures/capture-files.ts";
import { claimedType, refuseMedia } from "#lib/captures/claimed-type.ts";
import type { CaptureKind } from "#lib/domain/codes.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** What the operator says of a copy. */
export type CaptureFields = {
  kind: CaptureKind;
  fileName: string;
  /** ISO 8601 instant; null: not known. */
  capturedAt: string | null;
  tool: string;
  toolVersion: string;
  archiveUrl: string;
  note: string;
};

export type CaptureInput = {
  sourceId: string;
  fields: CaptureFields;
  /** The type that came with the file. */
  contentType: string;
  content: AsyncIterable<Uint8Array>;
  /** As the sender says, in bytes; null: not said. */
  announced: number | null;
  /** The folder of captures, and how large one may be, in bytes. */
  store: { dir: string; most: number };
};

/**
 * Keeps a copy of a source: the file under its SHA-256, its metadata in the database, its creation
 * in the audit chain. The file is looked into, never opened with anything.
 *
 * @throws AppError too_large, or bad_request for a type that is not taken or not what it says
 */
export async function addCapture(
  context: CommandContext,
  { sourceId, fields, contentType, content, announced, store }: CaptureInput,
): Promise<{ id: string }> {
  const teamId = await teamOfSource(context, sourceId);
  const scope = teamId ? { teamId, chronologyId: null } : null;
  const { actor, resource } = requireCan(context, "source.edit", scope);
  if ((announced ?? 0) > store.most) throw tooLarge(store.most);
  const file = await receive(store, content);
  try {
    if (file.bytes === 0) throw new AppError("bad_request", "file: This file is empty.");
    const refusal = refuseMedia(file.mediaType, claimedType(fields.fileName, contentType));
    if (refusal) throw new AppError("bad_request", `file: ${refusal}`);
    await file.keep();
    return await insert(context, { ...resource, actorId: actor.userId, sourceId, fields, file });
  } finally {
    await file.drop();
  }
}

async function receive(store: CaptureInput["store"], content: AsyncIterable<Uint8Array>) {
  try {
    return await receiveFile(store.dir, content, store.most);
  } catch (error) {
    if (error instanceof TooManyBytes) throw tooLarge(store.most);
    throw error;
  }
}

const tooLarge = (most: number): AppError =>
  new AppError(
    "too_large",
    `file: A capture may have up to ${Math.floor(most / 1_000_000)} MB; this file is larger. Nothing was stored.`,
  );

type Insert = {
  teamId: string;
  actorId: string;
  sourceId: string;
  fields: CaptureFields;
  file: ReceivedFile;
};

function insert({ db }: CommandContext, { teamId, actorId, sourceId, fields, file }: Insert) {
  const { sha256, bytes, mediaType } = file;
  const capturedAt = fields.capturedAt === null ? null : new Date(fields.capturedAt);
  const values = { ...fields, capturedAt, teamId, sourceId, operatorId: actorId };
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(captures)
      .values({ ...values, sha256, bytes, mediaType })
      .returning({ id: captures.id });
    if (!made) throw new AppError("internal");
    await recordAudit(tx, {
      ...{ teamId, actorId, action: "capture.create", subject: `capture:${made.id}` },
      detail: { sourceId, sha256, bytes, mediaType },
    });
    await announceSourcesChange(tx, teamId);
    return made;
  });
}

/** Takes a capture out of the library. Row and file stay: history may rest on them. */
export const removeCapture = (context: CommandContext, { id }: { id: string }) =>
  setRemoved(context, id, true);

export const restoreCapture = (context: CommandContext, { id }: { id: string }) =>
  setRemoved(context, id, false);

async function setRemoved(context: CommandContext, id: string, isRemoved: boolean) {
  const { db } = context;
  const [found] = await db
    .select({ teamId: captures.teamId })
    .from(captures)
    .where(eq(captures.id, id));
  const scope = found ? { teamId: found.teamId, chronologyId: null } : null;
  const { actor, resource } = requireCan(context, "source.edit", scope);
  const { teamId } = resource;
  await db.transaction(async (tx) => {
    await tx
      .update(captures)
      .set({ removedAt: isRemoved ? new Date() : null })
      .where(eq(captures.id, id));
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, subject: `capture:${id}`, detail: {} },
      action: isRemoved ? "capture.remove" : "capture.restore",
    });
    await announceSourcesChange(tx, teamId);
  });
}

async function teamOfSource({ db }: CommandContext, id: string): Promise<string | null> {
  const [row] = await db.select({ teamId: sources.teamId }).from(sources).where(eq(sources.id, id));
  return row?.teamId ?? null;
}
