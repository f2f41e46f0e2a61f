import { isSameSite } from "#lib/actions/is-same-site.ts";
import { webLimiter } from "#lib/auth/limiter.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import { ownOrigins } from "#lib/policy/origins.ts";

/**
 * For a write whose body is a file and so no action of the registry.
 *
 * @throws AppError origin_refused where another site sent it
 */
export function requireSameSite(request: Request): void {
  if (!isSameSite(request.headers, ownOrigins(env().SOURCELINE_URL)))
    throw new AppError("origin_refused");
}

/** How often one person may send files, per minute; a stranger's are not even read. */
export function takePace({ actor }: CommandContext, what: string, most: number): void {
  if (!actor) throw new AppError("unauthenticated");
  if (!webLimiter().take(`upload:${what}:${actor.userId}`, { most, windowMs: 60_000 }))
    throw new AppError("too_many_requests");
}
