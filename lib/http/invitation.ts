import { webDatabase } from "#db/web-database.ts";
import { type ErrorCode, isAppError } from "#lib/errors.ts";
import { type InvitationPage, readInvitation } from "#lib/reads/invitation.ts";

export type InvitationAnswer = { invitation: InvitationPage } | { refusal: ErrorCode };

/** An invitation for whoever holds its link, or why it cannot be used. */
export async function openInvitation(token: string): Promise<InvitationAnswer> {
  try {
    return { invitation: await readInvitation({ db: webDatabase() }, token) };
  } catch (error) {
    if (isAppError(error)) return { refusal: error.code };
    throw error;
  }
}
