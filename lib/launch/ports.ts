import { randomInt } from "node:crypto";
import { connect, createServer } from "node:net";
import { errorCode, LaunchError } from "#lib/launch/launch-error.ts";

/** Ports above 1023 that browsers refuse to open (Fetch standard, "bad port"). */
const REFUSED_BY_BROWSERS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080,
]);

/**
 * Below the ports that systems give to outgoing connections (Linux from 32768, others from 49152):
 * one of those may be taken by any connection before it is used.
 */
const LOWEST = 10_100;
const HIGHEST = 32_000;
const ATTEMPTS = 50;

/** A port of this machine that nobody listens on at the moment, and nobody is given by chance. */
export async function findFreePort(host = "127.0.0.1"): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    const isFree = await listenBriefly(port, host).then(
      () => true,
      () => false,
    );
    if (isFree) return port;
  }
  return listenBriefly(0, host);
}

/** Make sure the web server will get its port. Throws LaunchError in a plain sentence. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  if (REFUSED_BY_BROWSERS.has(port)) {
    throw new LaunchError(`Browsers refuse to open port ${port}. Choose another with PORT.`);
  }
  try {
    await listenBriefly(port, host);
  } catch (error) {
    throw new LaunchError(explain(errorCode(error), port, host), { cause: error });
  }
  // Browsers try ::1 first for "localhost": somebody else there would be shown instead of us.
  if (host === "127.0.0.1" && (await isAnswered(port, "::1"))) {
    throw new LaunchError(explain("EADDRINUSE", port, host));
  }
}

function explain(code: string, port: number, host: string): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") {
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `HOST is ${host}, which is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all.`;
  }
  return `Port ${port} on ${host} could not be opened (${code || "unknown reason"}).`;
}

function listenBriefly(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

function isAnswered(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const settle = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
    socket.once("timeout", () => settle(false));
  });
}
