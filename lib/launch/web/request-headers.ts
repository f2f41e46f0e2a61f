import type { IncomingMessage } from "node:http";
import { joinHeader, resolveClientAddress } from "#lib/launch/web/client-address.ts";

/** Ours between the two processes: from outside they are forgeries. */
const INTERNAL = /^x-sourceline-/;

/** What a proxy says about the client. Without a trusted proxy, the client itself wrote it. */
const FORWARDED =
  /^(forwarded|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/**
 * Make the headers of a request from outside say only what is true: internal headers are removed,
 * X-Forwarded-For becomes the one client address, and other forwarding headers stay only behind a
 * trusted proxy. Everything further in may then read them without another check.
 */
export function cleanHeaders(request: IncomingMessage, trustedProxies: number): void {
  const address = clientAddress(request, trustedProxies);
  for (const name of Object.keys(request.headers)) {
    if (isForged(name, trustedProxies)) delete request.headers[name];
  }
  request.headers["x-forwarded-for"] = address;
}

/**
 * The same for a request that is passed on byte by byte: name and value alternating, as in
 * `rawHeaders`, with spelling and order kept.
 */
export function cleanRawHeaders(request: IncomingMessage, trustedProxies: number): string[] {
  const raw = request.rawHeaders;
  const kept: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i] ?? "";
    if (name.toLowerCase() === "x-forwarded-for" || isForged(name.toLowerCase(), trustedProxies))
      continue;
    kept.push(name, raw[i + 1] ?? "");
  }
  return [...kept, "X-Forwarded-For", clientAddress(request, trustedProxies)];
}

function isForged(name: string, trustedProxies: number): boolean {
  return INTERNAL.test(name) || (trustedProxies === 0 && FORWARDED.test(name));
}

function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const peer = request.socket.remoteAddress ?? "";
  return resolveClientAddress(peer, joinHeader(request.headers, "x-forwarded-for"), trustedProxies);
}
