import { once } from "node:events";
import {
  type AddressInfo,
  connect,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { findFreePort } from "#lib/launch/ports.ts";
import { isCollabPath } from "#lib/launch/web/collab-pipe.ts";
import { createWebServer } from "#lib/launch/web/http-server.ts";

const ID = "0b6f1e0a-7c3d-4a55-9f0e-2d8a6b1c3e4f";

async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A web server whose collab is whatever `onConnection` makes of the socket. */
async function startWeb(onConnection: (socket: Socket) => void): Promise<number> {
  const collabPort = await listen(createTcpServer(onConnection));
  return startWebFor(collabPort);
}

function startWebFor(collabPort: number): Promise<number> {
  const web = createWebServer({
    handleRequest: async (_request, response) => void response.end("page"),
    handleUpgrade: (_request, socket) => void socket.end("HTTP/1.1 418 Next\r\n\r\n"),
    collabUrl: `http://127.0.0.1:${collabPort}`,
    trustedProxies: 0,
    isHttps: false,
    isDevelopment: false,
    mapOrigin: null,
    published: { answerKept: () => false, isPublished: () => false, answer: async () => {} },
  });
  return listen(web);
}

function upgrade(port: number, path: string, more: string[] = [], head = ""): Socket {
  const socket = connect(port, "127.0.0.1");
  const lines = [`GET ${path} HTTP/1.1`, "Host: x", "Connection: Upgrade", "Upgrade: websocket"];
  socket.write(`${[...lines, ...more].join("\r\n")}\r\n\r\n${head}`);
  return socket;
}

async function readAll(socket: Socket): Promise<string> {
  let text = "";
  for await (const chunk of socket) text += chunk;
  return text;
}

it.each(["/collab", "/collab/", `/collab/${ID}`, "/collab?x=1"])("%s belongs to collab", (path) => {
  expect(isCollabPath(path)).toBe(true);
});

it.each([
  "/",
  "/collaborate",
  "/collab/x",
  `/collab/${ID}/internal`,
  "/collab/../internal",
  "/x/collab",
  `//collab`,
])("%s does not belong to collab", (path) => {
  expect(isCollabPath(path)).toBe(false);
});

it("passes head, early bytes and both directions on, unchanged", async () => {
  let received = "";
  const port = await startWeb((socket) => {
    socket.on("data", (chunk) => {
      received += chunk;
      if (received.endsWith("early")) socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\nhello");
      if (received.endsWith("late")) socket.end("bye");
    });
  });
  const socket = upgrade(port, `/collab/${ID}`, ["Origin: http://x", "X-Odd-CASE: kept"], "early");
  const [first] = await once(socket, "data");
  expect(String(first)).toContain("101 Switching Protocols");
  socket.write("late");
  expect(await readAll(socket)).toContain("bye");
  expect(received).toMatch(new RegExp(`^GET /collab/${ID} HTTP/1.1\r\n`));
  expect(received).toContain("X-Odd-CASE: kept\r\n");
});

it("says who the client is and removes what the client says about itself", async () => {
  let received = "";
  const port = await startWeb((socket) => {
    socket.on("data", (chunk) => {
      received += chunk;
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    });
  });
  const forged = ["X-Forwarded-For: 6.6.6.6", "x-sourceline-internal: yes", "X-Real-IP: 6.6.6.6"];
  await readAll(upgrade(port, "/collab", forged));
  expect(received).toContain("X-Forwarded-For: 127.0.0.1\r\n");
  expect(received).not.toMatch(/6\.6\.6\.6|x-sourceline/i);
});

it("answers 503 while collab is down", async () => {
  const port = await startWebFor(await findFreePort());
  expect(await readAll(upgrade(port, "/collab"))).toMatch(/^HTTP\/1\.1 503 /);
});

it("ends the client's socket when collab hangs up, and collab's when the client does", async () => {
  const collabSockets: Socket[] = [];
  const port = await startWeb((socket) => {
    collabSockets.push(socket);
    socket.on("error", () => {});
    socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
  });
  const first = upgrade(port, "/collab");
  await once(first, "data");
  const ended = once(first, "close");
  collabSockets[0]?.resetAndDestroy();
  first.resume();
  await ended;

  const second = upgrade(port, "/collab");
  await once(second, "data");
  const closed = once(collabSockets[1] as Socket, "close");
  collabSockets[1]?.resume();
  second.resetAndDestroy();
  await closed;
});

it("hands every other upgrade to Next, and requests with security headers", async () => {
  const port = await startWeb((socket) => socket.destroy());
  expect(await readAll(upgrade(port, "/_next/hmr"))).toContain("418 Next");
  const page = await fetch(`http://127.0.0.1:${port}/`);
  expect(await page.text()).toBe("page");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
});
