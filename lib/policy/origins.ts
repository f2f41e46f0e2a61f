/**
 * Whether a socket was opened by our own pages. Browsers send Origin with every WebSocket and
 * pages of other sites cannot forge it: this is what stops cross-site hijacking.
 */
export function isOwnOrigin(origin: string | undefined, allowed: readonly string[]): boolean {
  return origin !== undefined && allowed.includes(origin);
}

/** The public origin and, while that is this machine, its other names. */
export function ownOrigins(publicUrl: string): string[] {
  const { origin, protocol, hostname, port } = new URL(publicUrl);
  if (hostname !== "localhost" && hostname !== "127.0.0.1") return [origin];
  return ["localhost", "127.0.0.1"].map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}
