import { readContext, respond } from "#lib/http/respond.ts";
import { readNotices } from "#lib/reads/notices.ts";

export function GET(): Promise<Response> {
  return respond(async () => readNotices(await readContext()));
}
