import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { READER_POLICY } from "#lib/launch/web/published/policies.ts";

export type SecurityOptions = {
  isDevelopment: boolean;
  /** Where the style of a team's own map is; null: the built-in one, which asks nobody. */
  mapOrigin: string | null;
};

/**
 * A content security policy for every page, with a nonce of its own. Next reads the nonce from the
 * request's header and puts it on its scripts, so the policy is written on both sides; what a
 * client sent there is overwritten. Scripts run only with the nonce; nothing is fetched, framed or
 * shown from elsewhere, but for the style and tiles of a team's own map, which are fetched from one
 * origin. Workers are files of ours: the map's. Styles may stand inline: the interface positions things by style attribute.
 */
export function setContentSecurity(
  request: IncomingMessage,
  response: ServerResponse,
  { isDevelopment, mapOrigin }: SecurityOptions,
): void {
  // A header that is set already stays: Next would not let the route of captures replace it.
  const policy =
    fixedPolicy(request.url ?? "") ??
    writePolicy(randomBytes(16).toString("base64"), isDevelopment, mapOrigin);
  request.headers["content-security-policy"] = policy;
  delete request.headers["content-security-policy-report-only"];
  response.setHeader("Content-Security-Policy", policy);
}

const fixedPolicy = (url: string): string | null =>
  CAPTURE.test(url) ? INERT : PREVIEW.test(url) ? READER_POLICY : null;

/** What is looked at before it is published may do what it will be allowed to then. */
const PREVIEW = /^\/previews\//;

/** Wherever it stands in the path: who routes takes `..` away, and we see it as it was sent. */
const CAPTURE = /^[^?]*\/captures\//;

/**
 * For files that strangers made: in a sandbox no script, form, plugin or request comes of them, and
 * nothing may frame them.
 */
const INERT =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function writePolicy(nonce: string, isDevelopment: boolean, mapOrigin: string | null): string {
  // React's development build evaluates code to rebuild stacks; the built one does not.
  const evaluation = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${mapOrigin === null ? "" : ` ${mapOrigin}`}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
