import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A cable that can be pulled out: what connects to `port` reaches `target` while it is whole. */
export type TcpProxy = {
  port: number;
  /** Ends every connection and refuses new ones. */
  cut(): void;
  /** Keeps connections open and carries nothing: what a lost network looks like. */
  stall(): void;
  heal(): void;
  close(): Promise<void>;
};

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  let state: "whole" | "cut" | "stalled" = "whole";
  const pairs = new Set<[Socket, Socket]>();

  const server = createServer((near) => {
    if (state === "cut") return near.destroy();
    const far = connect({ ...target, noDelay: true });
    near.setNoDelay(true);
    const pair: [Socket, Socket] = [near, far];
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    // Piped now and again at the healing, everything would arrive twice.
    if (state === "stalled") for (const socket of pair) socket.pause();
    else near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      state = "cut";
      for (const [near, far] of pairs) for (const socket of [near, far]) socket.destroy();
    },
    stall() {
      state = "stalled";
      for (const [near, far] of pairs) {
        near.unpipe(far).pause();
        far.unpipe(near).pause();
      }
    },
    heal() {
      if (state === "stalled")
        for (const [near, far] of pairs) {
          near.pipe(far);
          far.pipe(near);
        }
      state = "whole";
    },
    close() {
      for (const [near, far] of pairs) for (const socket of [near, far]) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A database's URL that leads through a proxy. */
export async function proxyDatabase(url: string): Promise<{ url: string; proxy: TcpProxy }> {
  const direct = new URL(url);
  const proxy = await startTcpProxy({ host: direct.hostname, port: Number(direct.port) });
  const proxied = new URL(url);
  proxied.port = String(proxy.port);
  return { url: proxied.href, proxy };
}
