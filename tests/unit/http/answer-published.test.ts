import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createPublished } from "#lib/launch/web/published/answer-published.ts";
import { createFront } from "#lib/launch/web/published/front.ts";
import { securityHeaders } from "#lib/launch/web/security-headers.ts";
import type { ReadEdition } from "#lib/reads/published.ts";

const DOCUMENT = new TextEncoder().encode(JSON.stringify({ title: "x".repeat(5000) }));
let asked: string[];
let retraction: string | null;
/** Keeps the database from answering. */
let held: Promise<void>;
let server: Server;
let published: ReturnType<typeof createFront>;

const editionOf = (): ReadEdition =>
  ({
    ...{ document: DOCUMENT, isListed: true },
    standing: { retraction: retraction ?? "" },
  }) as ReadEdition;

beforeEach(async () => {
  asked = [];
  retraction = null;
  held = Promise.resolve();
  const { find, forget, forgetAll } = createPublished({
    readEdition: async ({ slug, number }) => {
      asked.push(`${slug}/${number}`);
      if (slug === "gone") return { retractedAt: "2026", retraction: "Removed.", digest: "d" };
      const read = slug === "known" && number === 1 ? editionOf() : null;
      await held;
      return read;
    },
    readSeries: async (slug) =>
      slug === "known" ? { slug, title: "Known", summary: "", editions: [] } : null,
    renderFeed: async (_, name) =>
      name === "editions.atom" ? { status: 200, mediaType: "text/xml", body: "<feed/>" } : null,
    readNewestNumber: async (slug) => (slug === "known" ? 1 : null),
    renderPage: ({ standing }, path) => {
      if (path === "old")
        return { status: 301, mediaType: "", body: "", location: "/p/known/1/new" };
      const body = `<p>${path} ${standing.retraction}${"y".repeat(3000)}`;
      return path === "" || path === "entry" ? { status: 200, mediaType: "text/html", body } : null;
    },
    renderExport: (_, name) =>
      name === "entries.csv" ? { status: 200, mediaType: "text/csv", body: "a,b\n" } : null,
    assets: new Map([["style.css", { mediaType: "text/css", body: "p{}" }]]),
  });
  const forgetMade = (slug: string | null) => (slug === null ? forgetAll() : forget(slug));
  published = createFront({ ask: find, forget: forgetMade }, securityHeaders(true));
  server = createServer((request, response) => {
    if (!published.answerKept(request, response)) void published.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => server.close());

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    ...{ redirect: "manual" as const },
    ...init,
  });

test("an address leads to the newest edition; with and without a slash it is one page", async () => {
  expect((await get("/p/known")).headers.get("location")).toBe("/p/known/1");
  expect(await (await get("/p/known/1")).text()).toBe(await (await get("/p/known/1/")).text());
  expect((await get("/p/known/1/old")).headers.get("location")).toBe("/p/known/1/new");
});

test("a page is made once, compressed, and not sent again to who has it", async () => {
  const first = await get("/p/known/1/", { headers: { "accept-encoding": "gzip" } });
  expect(first.headers.get("content-encoding")).toBe("gzip");
  expect(await first.text()).toContain("<p> y");
  const etag = first.headers.get("etag") ?? "";
  const again = await get("/p/known/1/", { headers: { "if-none-match": etag } });
  expect(again.status).toBe(304);
  expect(asked).toEqual(["known/1"]);
});

test("a retraction is seen at once, by who had the page as well", async () => {
  const { headers } = await get("/p/known/1/");
  retraction = "Withdrawn. ";
  published.forget("known");
  const after = await get("/p/known/1/", {
    headers: { "if-none-match": headers.get("etag") ?? "" },
  });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain("Withdrawn.");
});

test("an address has feeds of its editions", async () => {
  expect(await (await get("/p/known/editions.atom")).text()).toBe("<feed/>");
  for (const path of ["/p/known/other.atom", "/p/unknown/editions.atom"])
    expect((await get(path)).status).toBe(404);
});

test("what was read while it was retracted is not kept", async () => {
  let release = () => {};
  held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const early = get("/p/known/1");
  await expect.poll(() => asked).toEqual(["known/1"]);
  retraction = "Withdrawn. ";
  published.forget("known");
  release();
  await early;
  expect(await (await get("/p/known/1")).text()).toContain("Withdrawn.");
});

test("the JSON is the bytes of the digest, and may be kept for ever", async () => {
  const answer = await get("/p/known/1/export/chronology.json");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(DOCUMENT);
  expect(answer.headers.get("cache-control")).toContain("immutable");
  expect((await get("/p/known/1/export/entries.csv")).headers.get("cache-control")).toContain(
    "no-cache",
  );
});

test.each([
  ...["/p", "/p/", "/p/unknown", "/p/unknown/1/", "/p/known/2/", "/p/known/1/nothing"],
  ...["/p/known/1/export/nothing", "/p/known/1/../../etc", "/p/assets/nothing", "/p/%ff", "/p/A"],
])("%s is not there", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test("kept or not, an answer has the headers that all have", async () => {
  const heads = [await get("/p/known/1"), await get("/p/known/1"), await get("/p/nothing")];
  for (const { headers } of heads) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
  }
});

test("many who ask for one page at once have it made once", async () => {
  let release = () => {};
  held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const all = ["/p/known/1", "/p/known/1/", "/p/known/1?a=1", "/p/known/%31"].map((path) =>
    get(path),
  );
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  release();
  for (const answer of await Promise.all(all)) expect(answer.status).toBe(200);
  expect(asked).toEqual(["known/1"]);
});

test("of a new edition the first page is there before anybody asks", async () => {
  await published.prepareNewest("known");
  expect(asked).toEqual(["known/1"]);
  await get("/p/known/1");
  expect(asked).toEqual(["known/1"]);
});

test("every answer forbids scripts and frames; nothing is taken but GET and HEAD", async () => {
  for (const path of ["/p/known/1/", "/p/assets/style.css", "/p/nothing"]) {
    const policy = (await get(path)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
  }
  expect((await get("/p/known/1/", { method: "POST" })).status).toBe(405);
  const head = await get("/p/known/1/", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("of an edition that was removed for good that is said, and nothing else", async () => {
  const answer = await get("/p/gone/1/entry");
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain("Removed.");
});
