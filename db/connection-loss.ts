/** Of postgres.js, of the socket, and of a server that shuts down or ends a session. */
const LOST = new Set([
  ...["CONNECTION_CLOSED", "CONNECTION_DESTROYED", "CONNECTION_ENDED", "CONNECT_TIMEOUT"],
  ...["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH"],
  ...["57P01", "57P02", "57P03"],
]);

/** Whether an error, or what caused it, is that the connection to the database ended. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return LOST.has(String(Reflect.get(error, "code"))) || isConnectionLoss(error.cause);
}
