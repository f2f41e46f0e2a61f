import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { openConnection } from "#tests/bench/reader/load-connection.ts";

let server: Server;
afterEach(() => server.close());

/** What so many answers on one connection were. */
async function ask(answer: RequestListener, pipelining: number, count: number) {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answers: { status: number; bytes: number }[] = [];
  await new Promise<void>((resolve) => {
    const target = { port, path: "/x", encoding: "gzip", pipelining };
    const open = openConnection(target, ({ status, bytes }) => {
      answers.push({ status, bytes });
      if (answers.length < count) return;
      open.close();
      resolve();
    });
  });
  return answers.slice(0, count);
}

const BODY = "x".repeat(200_000);

test.each([1, 8])(
  "answers of a known length are counted whole, %i at a time",
  async (pipelining) => {
    let asked = 0;
    const answers = await ask(
      (request, response) => {
        asked += 1;
        expect([request.url, request.headers["accept-encoding"]]).toEqual(["/x", "gzip"]);
        response.writeHead(200, { "content-length": BODY.length }).end(BODY);
      },
      pipelining,
      50,
    );
    expect(asked).toBeGreaterThanOrEqual(50);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (const { bytes } of answers) expect(bytes).toBeGreaterThan(BODY.length);
  },
);

test.each([1, 8])("and so are those in chunks, %i at a time", async (pipelining) => {
  const answers = await ask(
    (_, response) => {
      response.writeHead(200);
      for (const part of [BODY, "0\r\n", "\r\n"]) response.write(part);
      response.end();
    },
    pipelining,
    50,
  );
  expect(answers).toHaveLength(50);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  for (const { bytes } of answers) expect(bytes).toBeGreaterThan(BODY.length);
});

test("what is not there is told by its status", async () => {
  const answers = await ask((_, response) => response.writeHead(404).end("no"), 1, 3);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});
