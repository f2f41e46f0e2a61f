import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ReportInput } from "#lib/commands/take-report.ts";
import { AppError } from "#lib/errors.ts";
import { bundleReaderScript } from "#lib/launch/web/published/bundle-script.ts";
import { makeReport } from "#lib/launch/web/published/make-page.ts";
import { makeReady, send } from "#lib/launch/web/published/ready.ts";
import { createRendering } from "#lib/launch/web/published/rendering.ts";
import { createReportDesk, readReportPath } from "#lib/launch/web/published/report-desk.ts";
import type { ReadEdition } from "#lib/reads/published.ts";
import { ENTRIES, HOSTILE, makeReaderEdition } from "#tests/support/domain/reader-edition.ts";

const ORIGIN = "https://example.org";
const rendering = createRendering(ORIGIN, await bundleReaderScript(), async () => []);
const FORM = `/p/a-chronology/2/${ENTRIES.disputed}/report`;
let taken: ReportInput[];
let failure: AppError | null;
let at: number;
let server: Server;

beforeEach(async () => {
  taken = [];
  failure = null;
  at = 0;
  const edition: ReadEdition = {
    ...makeReaderEdition(),
    ...{ document: new Uint8Array(), isListed: true },
  };
  const desk = createReportDesk(
    {
      origins: [ORIGIN],
      renderAgain: async ({ number, path }, status, attempt) =>
        makeReport(number === 2 ? rendering.renderReport(edition, path, attempt) : null, status),
      takeReport: async (report) => {
        if (failure) throw failure;
        // As the command does, which looks the entry up.
        const isThere = report.number === 2 && report.entryId === ENTRIES.disputed;
        if (!isThere) throw new AppError("not_found");
        taken.push(report);
      },
    },
    () => at,
  );
  server = createServer((request, response) => {
    const address = readReportPath(request.url ?? "");
    if (address)
      void desk.take(request, address).then((prepared) => {
        if (!request.complete) response.setHeader("connection", "close");
        send(request, response, makeReady(prepared, {}));
      });
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => server.close());

const port = () => (server.address() as AddressInfo).port;

type Sent = { fields?: Record<string, string>; headers?: Record<string, string>; path?: string };

const post = ({ fields = { text: "The date is wrong" }, headers = {}, path = FORM }: Sent = {}) =>
  fetch(`http://127.0.0.1:${port()}${path}`, {
    ...{ method: "POST", redirect: "manual" as const, body: new URLSearchParams(fields) },
    headers: { origin: ORIGIN, "x-forwarded-for": "192.0.2.1", ...headers },
  });

test("a report is taken, and the answer is another page, which can be loaded again", async () => {
  const fields = { text: "The date is wrong:\r\nsee page 3", contact: "reader@example.org" };
  const answer = await post({ fields, path: FORM.replace("/2/", "/2/fa/") });
  expect(answer.status).toBe(303);
  const location = answer.headers.get("location") ?? "";
  expect(location).toBe(`${FORM.replace("/2/", "/2/fa/")}/received`);
  expect(taken).toEqual([
    {
      ...{ text: "The date is wrong:\nsee page 3", contact: "reader@example.org" },
      ...{ slug: "a-chronology", number: 2, entryId: ENTRIES.disputed, language: "fa" },
    },
  ]);
});

describe("nothing is taken", () => {
  test.each(["https://elsewhere.example.org", "null", "http://example.org", ""])(
    "from a page of “%s”",
    async (origin) => {
      const answer = await post({ headers: { origin } });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain("It has to be sent from this page.");
      expect(taken).toEqual([]);
    },
  );

  test("that is empty, too long, or has an address that is none; what was written stays", async () => {
    for (const [fields, words] of [
      [{ text: " \n " }, "Write what is wrong."],
      [{ text: "x".repeat(4001) }, "This is too long."],
      [{ text: `Kept ${HOSTILE}`, contact: "a@b" }, "This is not an e-mail address."],
      [{ text: "Kept", contact: "a@example.org,b@example.org" }, "This is not an e-mail address."],
    ] as const) {
      const answer = await post({ fields });
      expect(answer.status).toBe(422);
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const body = await answer.text();
      expect(body).toContain(words);
      expect(body).not.toContain("<script>alert");
      if (fields.text.startsWith("Kept")) expect(body).toContain(">Kept");
    }
    expect(taken).toEqual([]);
  });

  test("of another type, or larger than a form can be, and an answer is given", async () => {
    const typed = await post({ headers: { "content-type": "application/json" } });
    expect(typed.status).toBe(415);
    const large = await post({ fields: { text: "x".repeat(70_000) } });
    expect(large.status).toBe(413);
    expect(taken).toEqual([]);
  });

  test("of a length that is not told, beyond what is read", async () => {
    const socket = connect(port(), "127.0.0.1");
    const head = [
      ...[`POST ${FORM} HTTP/1.1`, "host: example.org", `origin: ${ORIGIN}`],
      ...["content-type: application/x-www-form-urlencoded", "transfer-encoding: chunked", "", ""],
    ];
    socket.write(head.join("\r\n"));
    const chunk = "x".repeat(16_384);
    for (let at = 0; at < 6; at += 1) socket.write(`4000\r\n${chunk}\r\n`);
    const answer = await new Promise<string>((resolve) =>
      socket.once("data", (b) => resolve(String(b))),
    );
    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
    expect(taken).toEqual([]);
  });

  test("by a program that fills what people do not see, though it is told so", async () => {
    const answer = await post({ fields: { text: "Buy", website: "https://example.org" } });
    expect(answer.status).toBe(303);
    expect(taken).toEqual([]);
  });

  test("about what is not there", async () => {
    for (const path of [
      FORM.replace("/2/", "/3/"),
      FORM.replace(ENTRIES.disputed, ENTRIES.merged),
      FORM.replace(ENTRIES.disputed, "00000000-0000-4000-8000-999999999999"),
      `/p/a-chronology/2/${ENTRIES.disputed}`,
    ])
      expect((await post({ path })).status).toBe(404);
    failure = new AppError("not_found");
    expect((await post()).status).toBe(404);
  });

  test("while so many wait that nobody reads them", async () => {
    failure = new AppError("too_many_requests");
    const answer = await post({ fields: { text: "Kept" } });
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/Many reports wait already[\s\S]*>Kept</);
  });
});

test("one address sends a few in an hour, also when it writes itself another one of its network", async () => {
  const from = (address: string) => post({ headers: { "x-forwarded-for": address } });
  for (let at = 0; at < 5; at += 1) expect((await from(`2001:db8:1:2::${at}`)).status).toBe(303);
  const refused = await from("2001:db8:1:2::9");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3600"]);
  expect((await from("192.0.2.7")).status).toBe(303);
  at += 3_600_001;
  expect((await from("2001:db8:1:2::9")).status).toBe(303);
});

test("a flood from many addresses is held off as well", async () => {
  const statuses = new Map<number, number>();
  for (let each = 0; each < 210; each += 1) {
    const { status } = await post({ headers: { "x-forwarded-for": `192.0.2.${each}` } });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 303: 200, 429: 10 });
});

test("what would turn a text around, and what cannot be stored, is left out; joiners stay", async () => {
  await post({ fields: { text: "a\u202eb\u2066c\u0000d\u0007 می\u200cشود <b>&amp;</b>" } });
  expect(taken[0]?.text).toBe("abcd می\u200cشود <b>&amp;</b>");
});

test("what is no entry's form is not asked of the database, which would fail at it", () => {
  const id = ENTRIES.disputed;
  for (const path of [FORM, `/p/a-chronology/2/fa/${id}/report`])
    expect(readReportPath(path), path).not.toBeNull();
  for (const path of [
    ...[`/p/a/2/xx/${id}/report`, `/p/a/2/${"-".repeat(36)}/report`, `/p/a/02/${id}/report`],
    ...[`/p/a/2/${id.replaceAll("-", "a")}/report`, `/p/a/2/${id}/report/`],
  ])
    expect(readReportPath(path), path).toBeNull();
});
