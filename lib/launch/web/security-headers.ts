import type { ServerResponse } from "node:http";

/** Headers that hold for every answer. The content security policy is written apart: it has a nonce. */
const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  // Sources must not learn which draft leads to them.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "X-Frame-Options": "DENY",
};

export const securityHeaders = (isHttps: boolean): Record<string, string> => ({
  ...ALWAYS,
  ...(isHttps && { "Strict-Transport-Security": "max-age=31536000" }),
});

/** Set them before anything else answers; a page may still set its own. */
export function setSecurityHeaders(response: ServerResponse, isHttps: boolean): void {
  for (const [name, value] of Object.entries(securityHeaders(isHttps)))
    response.setHeader(name, value);
}
