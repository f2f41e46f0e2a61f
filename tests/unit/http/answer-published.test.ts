import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { comparedWith, createPublished } from "#lib/launch/web/published/answer-published.ts";
import { createFront } from "#lib/launch/web/published/front.ts";
import { prepare } from "#lib/launch/web/published/prepared.ts";
import { securityHeaders } from "#lib/launch/web/security-headers.ts";
import type { ReadEdition } from "#lib/reads/published.ts";

const DOCUMENT = new TextEncoder().encode(JSON.stringify({ title: "x".repeat(5000) }));
let asked: string[];
let retraction: string | null;
let isListed: boolean;
let newest: number;
/** Keeps the database from answering. */
let held: Promise<void>;
let server: Server;
let published: ReturnType<typeof createFront>;

const none = (): never => {
  throw new Error("nothing is reported here");
};

const editionOf = (): ReadEdition =>
  ({
    ...{ document: DOCUMENT, isListed },
    edition: { number: 1 },
    standing: { retraction: retraction ?? "", retractedAt: retraction, newest },
  }) as ReadEdition;

beforeEach(async () => {
  asked = [];
  retraction = null;
  [isListed, newest] = [true, 1];
  held = Promise.resolve();
  const { find, forget, forgetAll } = createPublished({
    ...{ origin: "https://example.org", renderReport: () => null },
    listPublications: async () => {
      asked.push("listed");
      return [{ slug: "known", number: 1, publishedAt: "2026-01-01T00:00:00.000Z", entryCount: 1 }];
    },
    renderSitemap: (_, part) =>
      part === 1 ? { status: 200, mediaType: "application/xml", body: "<urlset/>" } : null,
    renderCard: async (_, path) => {
      asked.push(path);
      await held;
      return { status: 200, mediaType: "image/png", body: new Uint8Array(5000) };
    },
    readEdition: async ({ slug, number }) => {
      asked.push(`${slug}/${number}`);
      if (slug === "gone") return { retractedAt: "2026", retraction: "Removed.", digest: "d" };
      const read = slug === "known" && number === 1 ? editionOf() : null;
      await held;
      return read;
    },
    readSeries: async (slug) =>
      slug === "known" ? { slug, isListed, title: "Known", summary: "", editions: [] } : null,
    renderFeed: async (_, name) =>
      name === "editions.atom" ? { status: 200, mediaType: "text/xml", body: "<feed/>" } : null,
    readNewestNumber: async (slug) => (slug === "known" ? 1 : null),
    renderPage: ({ standing }, path, { query }) => {
      asked.push(`page ${path}?${query}`);
      if (path === "old")
        return { status: 301, mediaType: "", body: "", location: "/p/known/1/new" };
      if (path === "embed")
        return { status: 200, mediaType: "text/html", body: "", kind: "embed", isHidden: true };
      const body = `<p>${path} ${standing.retraction}${"y".repeat(3000)}`;
      return path === "" || path === "entry" ? { status: 200, mediaType: "text/html", body } : null;
    },
    renderExport: (_, name) =>
      name === "entries.csv" ? { status: 200, mediaType: "text/csv", body: "a,b\n" } : null,
    assets: new Map([["style.css", { mediaType: "text/css", body: "p{}" }]]),
  });
  const forgetMade = (slug: string | null) => (slug === null ? forgetAll() : forget(slug));
  published = createFront({ ask: find, forget: forgetMade }, securityHeaders(true), { take: none });
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
  expect((await get("/p/known/fa")).headers.get("location")).toBe("/p/known/1/fa");
  expect((await get("/p/known/xx")).status).toBe(404);
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
  expect(asked).toEqual(["known/1", "page ?"]);
});

test("a picture is drawn once, however many ask for it meanwhile, and is not compressed again", async () => {
  let release = () => {};
  held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await get("/robots.txt");
  const all = ["/p/known/1/card.png", "/p/known/1/card.png", "/p/known/1/fa/entry/card.png"].map(
    (path) => get(path, { headers: { "accept-encoding": "gzip" } }),
  );
  await expect.poll(() => asked).toContain("known/1");
  release();
  const answers = await Promise.all(all);
  expect(answers.map(({ headers }) => headers.get("content-encoding"))).toEqual([null, null, null]);
  expect(asked.filter((each) => each === "card.png")).toHaveLength(1);
});

test("files are open to scripts of other sites, pages are not", async () => {
  for (const path of ["export/entries.csv", "export/chronology.json", "card.png"]) {
    const { headers } = await get(`/p/known/1/${path}`);
    expect(headers.get("access-control-allow-origin"), path).toBe("*");
    expect(headers.get("cross-origin-resource-policy"), path).toBe("cross-origin");
  }
  for (const path of ["", "embed", "entry"]) {
    const { headers } = await get(`/p/known/1/${path}`);
    expect(headers.get("access-control-allow-origin"), path).toBeNull();
  }
});

test("an embed may stand in any page, may run our script, and is as strict in all else", async () => {
  const { headers } = await get("/p/known/1/embed");
  const policy = headers.get("content-security-policy");
  for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors *"])
    expect(policy).toContain(part);
  for (const part of ["form-action 'none'", "base-uri 'none'"]) expect(policy).toContain(part);
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-frame-options")).toBeNull();
  expect(headers.get("x-robots-tag")).toBe("noindex");
  expect((await get("/p/known/1/")).headers.get("x-frame-options")).toBe("DENY");
});

test.each([
  ["https://example.org/p/unknown/1", "json", 404],
  ["https://example.org/p/gone/1", "json", 404],
  ["https://elsewhere.example.org/p/known/1", "json", 404],
  ["", "json", 404],
  ["https://example.org/p/known/1", "yaml", 501],
])("oEmbed of “%s” as %s is %i", async (url, format, status) => {
  const answer = await get(`/oembed?${new URLSearchParams({ url, format })}`);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
});

test("a query counts only for what it chooses", async () => {
  await get("/p/known/1/embed?q=a");
  await get("/p/known/1/embed?utm=1&q=a");
  await get("/p/known/1/embed?utm=2");
  await get("/p/known/1/entry?q=a");
  expect(asked.filter((each) => each.startsWith("page"))).toEqual([
    ...["page embed?q=a", "page embed?", "page entry?"],
  ]);
});

test("crawlers are led to what is listed, and told again once that changes", async () => {
  const robots = await (await get("/robots.txt")).text();
  expect(robots).toContain("Sitemap: https://example.org/sitemap.xml");
  for (const _ of [1, 2])
    expect(await (await get("/sitemap.xml")).text()).toContain(
      "<loc>https://example.org/p/known/sitemap.xml</loc>",
    );
  expect(asked).toEqual(["listed"]);
  published.forget("other");
  await get("/sitemap.xml");
  expect(asked).toEqual(["listed", "listed"]);
  expect((await get("/p/known/sitemap.xml")).status).toBe(200);
  expect((await get("/p/known/sitemap-2.xml")).status).toBe(404);
});

test("what is not listed, retracted, or superseded is kept out of indexes", async () => {
  const robotsOf = async () => (await get("/p/known/1/")).headers.get("x-robots-tag");
  expect(await robotsOf()).toBeNull();
  for (const [change, expected] of [
    [() => (newest = 2), "noindex"],
    [() => (retraction = "Withdrawn"), "noindex"],
    [() => (isListed = false), "noindex, nofollow"],
  ] as const) {
    change();
    published.forget("known");
    expect(await robotsOf()).toBe(expected);
    expect((await get("/p/known/sitemap.xml")).status).toBe(newest === 1 && isListed ? 200 : 404);
  }
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

test("the JSON is the bytes of the digest, and is asked about, since it may be removed", async () => {
  const answer = await get("/p/known/1/export/chronology.json");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(DOCUMENT);
  expect(answer.headers.get("cache-control")).toBe("public, no-cache");
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
  expect(asked).toEqual(["known/1", "page ?"]);
});

test("of a new edition the first page is there before anybody asks", async () => {
  await published.prepareNewest("known");
  expect(asked).toEqual(["known/1", "page ?"]);
  await get("/p/known/1");
  expect(asked).toEqual(["known/1", "page ?"]);
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

test("an embed of what was removed for good says so where it stands", async () => {
  const { headers, status } = await get("/p/gone/1/entry/embed");
  expect(status).toBe(410);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
  expect((await get("/p/gone/1/entry")).headers.get("content-security-policy")).toContain(
    "frame-ancestors 'none'",
  );
});

test("of an edition that was removed for good that is said, and nothing else", async () => {
  const answer = await get("/p/gone/1/entry");
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain("Removed.");
});

test("there is one page however its address is written, and no number begins with a zero", async () => {
  for (const path of [
    "/p/known/1/entry",
    "/p/known/1//entry",
    "/p/known/1///entry/",
    "/p/known/1/%2f%65ntry",
  ])
    expect((await get(path)).status).toBe(200);
  expect(asked.filter((each) => each.startsWith("page"))).toEqual(["page entry?"]);
  for (const path of ["/p/known/01/entry", "/p/known/000001", "/p/known/1/entry%3Fq=a"])
    expect((await get(path)).status, path).toBe(404);
});

test("only a page of changes reads the edition that it compares with, and once", () => {
  expect([comparedWith(3, "changes"), comparedWith(3, "fa/changes/1")]).toEqual([2, 1]);
  for (const path of ["changes/1/changes/2", "x/changes", "changes/02", "changes/x/changes"])
    expect(comparedWith(3, path), path).toBeNull();
});

test("who asks for very much at once is told to come again, and others are not", async () => {
  let release = () => {};
  held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const ask = (path: string, from: string) =>
    get(path, { headers: { "x-forwarded-for": from } }).then(({ status, headers }) => ({
      ...{ status, again: headers.get("retry-after"), kept: headers.get("cache-control") },
    }));
  const all = Array.from({ length: 65 }, (_, at) => ask(`/p/known/${at + 2}`, "203.0.113.1"));
  const refused = { status: 503, again: "2", kept: "no-store" };
  expect(await Promise.any(all)).toEqual(refused);
  const other = ask("/p/known/99", "2001:db8::1");
  await expect.poll(() => asked).toContain("known/99");
  release();
  expect((await Promise.all(all)).filter(({ status }) => status === 503)).toHaveLength(1);
  expect((await other).status).toBe(404);
  expect((await ask("/p/known/1/entry", "203.0.113.1")).status).toBe(200);
});

test("what is not found is not compressed for everybody who asks for it", () => {
  const body = "x".repeat(5000);
  const making = { mediaType: "text/html", body };
  expect(prepare({ ...making, status: 404 })).toMatchObject({ gzip: null, brotli: null });
  expect(prepare(making).brotli).not.toBeNull();
});

test("feeds of what is not listed stay out of indexes, too", async () => {
  const tag = async () => (await get("/p/known/editions.atom")).headers.get("x-robots-tag");
  expect(await tag()).toBeNull();
  isListed = false;
  published.forget("known");
  expect(await tag()).toBe("noindex, nofollow");
});

test.each([
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.0, gzip; q=0", null],
  ["gzip;q=0.5, br;q=0.1", "br"],
  ["identity", null],
])("of the forms in “%s” none is sent that is not taken", async (takes, expected) => {
  const { headers } = await get("/p/known/1", { headers: { "accept-encoding": takes } });
  expect(headers.get("content-encoding")).toBe(expected);
});
