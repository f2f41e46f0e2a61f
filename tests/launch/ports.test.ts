import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { findFreePort, requireFreePort } from "#lib/launch/ports.ts";

async function occupy(host: string): Promise<number> {
  const server: Server = createServer().listen(0, host);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it("accepts a free port", async () => {
  const port = await findFreePort();
  await expect(requireFreePort(port, "127.0.0.1")).resolves.toBeUndefined();
});

it("says that a port is taken, and how to choose another", async () => {
  const port = await occupy("127.0.0.1");
  await expect(requireFreePort(port, "127.0.0.1")).rejects.toThrow(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
});

it("notices a program on ::1, which browsers would show instead", async () => {
  const port = await occupy("::1");
  await expect(requireFreePort(port, "127.0.0.1")).rejects.toThrow(/is taken/);
});

it("refuses ports that no browser opens", async () => {
  await expect(requireFreePort(6000, "127.0.0.1")).rejects.toThrow(/Browsers refuse/);
});

it("refuses an address of another machine", async () => {
  await expect(requireFreePort(3999, "192.0.2.1")).rejects.toThrow(
    /not an address of this machine/,
  );
});
