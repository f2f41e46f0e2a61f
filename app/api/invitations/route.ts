import { readContext, respond } from "#lib/http/respond.ts";
import { readOwnInvitations } from "#lib/reads/notices.ts";

export function GET(): Promise<Response> {
  return respond(async () => readOwnInvitations(await readContext()));
}
