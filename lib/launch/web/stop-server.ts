import type { Server } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Counts what a server has in hand, so that it can be stopped without cutting anybody off. */
export type Stopper = {
  /** Take no new connections; resolves when requests under way are answered or time is up. */
  drain(deadline: number): Promise<void>;
  /** Resolves when the last upgraded socket has closed, or cuts them off when time is up. */
  close(deadline: number): Promise<void>;
};

/** Watch a server from before its first connection. */
export function watchServer(server: Server): Stopper {
  const sockets = new Set<Socket>();
  let underWay = 0;
  let onIdle = () => {};
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("request", (_request, response) => {
    underWay++;
    response.once("close", () => {
      underWay--;
      if (underWay === 0) onIdle();
    });
  });
  const closed = new Promise<void>((resolve) => server.once("close", () => resolve()));
  return {
    async drain(deadline) {
      server.close();
      server.closeIdleConnections();
      const idle = new Promise<void>((resolve) => {
        onIdle = resolve;
        if (underWay === 0) resolve();
      });
      await within(deadline, idle);
    },
    async close(deadline) {
      server.closeIdleConnections();
      await within(deadline, closed);
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function within(deadline: number, done: Promise<void>): Promise<void> {
  await Promise.race([done, sleep(deadline, undefined, { ref: false })]);
}
