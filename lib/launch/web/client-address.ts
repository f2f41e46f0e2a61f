import type { IncomingHttpHeaders } from "node:http";

/**
 * The address a request came from. Each trusted proxy appends the address it was reached from to
 * X-Forwarded-For; whatever stands further left was written by the client and proves nothing.
 * With no trusted proxy it is the address of the socket.
 */
export function resolveClientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const hops = [...splitList(forwardedFor), plain(socketAddress)];
  // A client that bypasses the proxies writes fewer hops than we trust: take what is there.
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? plain(socketAddress);
}

/** Read the one address that web left in X-Forwarded-For after checking; "" outside of web. */
export function readClientAddress(headers: Pick<Headers, "get">): string {
  return headers.get("x-forwarded-for") ?? "";
}

/** Only addresses: letters, digits, dots and colons. A proxy may add a port or brackets. */
function splitList(header: string | undefined): string[] {
  const parts = (header ?? "").split(",").map((part) => plain(part.trim()));
  return parts.filter((part) => /^[\da-fA-F.:]{2,45}$/.test(part));
}

function plain(address: string): string {
  const bare = address
    .replace(/^\[([^\]]*)\](:\d+)?$/, "$1")
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, "$1");
  return bare.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** Join a header that Node may hand over as a list. */
export function joinHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
