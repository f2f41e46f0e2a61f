import type { IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { cleanRawHeaders } from "#lib/launch/web/request-headers.ts";

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const COLLAB_PATH = new RegExp(`^/collab(/${UUID})?/?(\\?|$)`, "i");

/** Whether an upgrade belongs to collab: `/collab` or `/collab/<uuid>`, nothing else below it. */
export const isCollabPath = (url: string | undefined) => COLLAB_PATH.test(url ?? "");

export type PipeOptions = {
  collabUrl: string;
  trustedProxies: number;
  /** Milliseconds for collab to accept the connection and to begin its answer. */
  patience?: number;
};

/**
 * Hand an upgrade to collab: repeat the request's head there, then join the two sockets byte for
 * byte. Either end closing or failing ends the other. If collab is down the client gets 503.
 */
export function pipeToCollab(
  request: IncomingMessage,
  client: Duplex,
  head: Buffer,
  options: PipeOptions,
): void {
  const { hostname, port } = new URL(options.collabUrl);
  const collab = connect({ host: hostname, port: Number(port), noDelay: true, keepAlive: true });
  collab.setTimeout(options.patience ?? 10_000);
  if ("setNoDelay" in client) keepOpen(client as Socket);
  let answered = false;
  const refuse = (status: string) => {
    collab.destroy();
    if (answered) client.destroy();
    else refuseUpgrade(client, status);
  };
  collab.once("error", () => refuse("503 Service Unavailable"));
  collab.once("timeout", () => refuse("504 Gateway Timeout"));
  client.once("error", () => collab.destroy());
  client.once("close", () => collab.destroy());
  // What collab sent last still has to leave before the socket goes.
  collab.once("close", () => client.end(() => client.destroy()));
  collab.once("data", () => {
    answered = true;
    collab.setTimeout(0);
  });
  collab.write(writeHead(request, options.trustedProxies));
  if (head.length) collab.write(head);
  collab.pipe(client);
  client.pipe(collab);
}

/** Answer an upgrade that leads nowhere, and hang up. */
export function refuseUpgrade(client: Duplex, status: string): void {
  if (!client.writable) return void client.destroy();
  client.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** The HTTP server's idle timeouts end with the upgrade: pings of the protocol take over. */
function keepOpen(client: Socket): void {
  client.setTimeout(0);
  client.setNoDelay(true);
  client.setKeepAlive(true, 30_000);
}

function writeHead(request: IncomingMessage, trustedProxies: number): string {
  const headers = cleanRawHeaders(request, trustedProxies);
  const lines = [`${request.method} ${request.url} HTTP/1.1`];
  for (let i = 0; i < headers.length; i += 2) lines.push(`${headers[i]}: ${headers[i + 1]}`);
  return `${lines.join("\r\n")}\r\n\r\n`;
}
