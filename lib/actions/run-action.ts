import type { z } from "zod";
import { limiterAddress, webLimiter } from "#lib/auth/limiter.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import { isStorable } from "#lib/domain/storable-text.ts";
import { AppError } from "#lib/errors.ts";
import { ACTIONS, type ActionName } from "./registry.ts";

const UNSTORABLE = "A text holds a character that cannot be stored. Type it anew.";

/**
 * The one way into a write: limit → parse → command, which authorizes. The route has already
 * checked where the request came from and who is asking.
 *
 * @throws AppError with a code of lib/error-table.ts
 */
export async function runAction(
  context: CommandContext,
  name: string,
  body: unknown,
): Promise<unknown> {
  if (!Object.hasOwn(ACTIONS, name)) throw new AppError("not_found");
  const { input, run, perMinute } = ACTIONS[name as ActionName];
  const who = context.actor?.userId ?? limiterAddress(context.address);
  if (!webLimiter().take(`action:${name}:${who}`, { most: perMinute, windowMs: 60_000 }))
    throw new AppError("too_many_requests");
  if (!isStorable(body)) throw new AppError("bad_request", UNSTORABLE);
  const parsed = input.safeParse(body);
  if (!parsed.success) throw new AppError("bad_request", describeIssue(parsed.error));
  // The registry pairs each schema with the command that takes its output; TypeScript cannot follow.
  const output = await run(context, parsed.data as never);
  return output ?? {};
}

function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (!issue) return "";
  return issue.path.length > 0 ? `${issue.path.join(".")}: ${issue.message}` : issue.message;
}
