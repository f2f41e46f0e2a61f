import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { captures } from "#db/schema/sources.ts";
import { verifyHistory } from "#db/verify.ts";
import { verifyCaptures } from "#db/verify-captures.ts";
import { captureFile, hashCapture } from "#lib/captures/capture-files.ts";
import {
  addCapture,
  type CaptureInput,
  removeCapture,
  restoreCapture,
} from "#lib/commands/captures.ts";
import { mergeSource } from "#lib/commands/merge-sources.ts";
import { createSource, type SourceFields } from "#lib/commands/sources.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { readCaptureFile } from "#lib/reads/capture.ts";
import { readSource } from "#lib/reads/source.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { makeTempDir, removeTempDir } from "#tests/support/temp-dir.ts";
import { addChronology } from "#tests/support/world-changes.ts";
import { SOURCE } from "./authorization/cast.ts";

const scene = setUpCollab();
const as = (who: Role) => contextOf(scene.world, scene.world.people[who], scene.collab.port);
const MOST = 1_000_000;
let root = "";
let dir = "";
beforeEach(() => {
  root = makeTempDir();
  dir = join(root, "captures");
});
afterEach(() => removeTempDir(root));

const PNG = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(50, 7)]);
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

async function addSource(fields: Partial<SourceFields> = {}): Promise<string> {
  const scope = { teamId: scene.world.teamId, chronologyId: null };
  const given = { scope, fields: { ...SOURCE, ...fields } };
  return (await createSource(await as("editor"), given)).id;
}

const FIELDS: CaptureInput["fields"] = {
  ...{ kind: "image", fileName: "a.png", capturedAt: "2024-03-22T10:00:00Z" },
  ...{ tool: "Browser", toolVersion: "1", archiveUrl: "", note: "" },
};

async function capture(sourceId: string, given: Partial<CaptureInput> & { bytes?: Buffer } = {}) {
  const { bytes = PNG, ...rest } = given;
  return addCapture(await as("editor"), {
    ...{ sourceId, fields: FIELDS, contentType: "image/png", content: inPieces(bytes) },
    ...{ announced: bytes.length, store: { dir, most: MOST } },
    ...rest,
  });
}

const kept = () =>
  !existsSync(dir)
    ? []
    : readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
const verify = () => verifyCaptures(scene.world.databaseUrl, (hash) => hashCapture(dir, hash));

describe("a capture", () => {
  test("is stored by its hash, once for the same content, for its owner only", async () => {
    const source = await addSource();
    await capture(source);
    await capture(source, { fields: { ...FIELDS, fileName: "again.png" } });
    expect(kept()).toHaveLength(1);
    expect(statSync(captureFile(dir, sha256(PNG))).mode & 0o777).toBe(0o600);
    const page = await readSource(await as("reviewer"), source);
    expect(page.source.captureCount).toBe(2);
    expect(page.captures[0]).toMatchObject({
      ...{ sha256: sha256(PNG), bytes: PNG.length, mediaType: "image/png", fileName: "a.png" },
      ...{ capturedAt: "2024-03-22T10:00:00.000Z", operator: "editor", isRemoved: false },
    });
    expect(await verifyHistory(scene.world.databaseUrl)).toMatchObject({ ok: true });
    expect(await verify()).toEqual({ ok: true, checked: 2 });
  });

  test("that is too large is refused before it is read, or while it is", async () => {
    const source = await addSource();
    let read = 0;
    async function* watched() {
      for (let at = 0; at < 50; at += 1) {
        read += 1;
        yield Buffer.alloc(1_000_000);
      }
    }
    const early = capture(source, { content: watched(), announced: 50_000_000 });
    await expect(early).rejects.toThrow("up to 1 MB");
    expect(read).toBe(0);
    const lying = capture(source, { content: watched(), announced: null });
    await expect(lying).rejects.toThrow("up to 1 MB");
    expect(read).toBeLessThanOrEqual(3);
    expect(kept()).toEqual([]);
  });

  test("that lies about its type is refused, and nothing of it stays", async () => {
    const source = await addSource();
    const html = Buffer.from("<!doctype html><script>alert(1)</script>");
    await expect(capture(source, { bytes: html })).rejects.toThrow(
      "says it is a PNG image, but it is a web page (HTML)",
    );
    await expect(capture(source, { bytes: Buffer.from("<svg>") })).rejects.toThrow("SVG");
    await expect(capture(source, { bytes: Buffer.alloc(0) })).rejects.toThrow("empty");
    expect(kept()).toEqual([]);
    expect((await readSource(await as("editor"), source)).captures).toEqual([]);
  });

  test("that breaks off is not there", async () => {
    const source = await addSource();
    async function* broken() {
      yield PNG;
      throw new Error("the connection is gone");
    }
    await expect(capture(source, { content: broken() })).rejects.toThrow("gone");
    expect(kept()).toEqual([]);
  });

  test("is taken out and put back, its file staying where it is", async () => {
    const source = await addSource();
    const { id } = await capture(source);
    await removeCapture(await as("editor"), { id });
    const removed = await readSource(await as("editor"), source);
    expect([removed.source.captureCount, removed.captures[0]?.isRemoved]).toEqual([0, true]);
    expect((await readSource(await as("reader"), source)).captures).toEqual([]);
    expect(await verify()).toEqual({ ok: true, checked: 1 });
    await restoreCapture(await as("editor"), { id });
    expect((await readSource(await as("reader"), source)).captures).toHaveLength(1);
  });

  test("stands under the source that its own was merged into", async () => {
    const [one, other] = [await addSource({ title: "One" }), await addSource({ title: "Other" })];
    await capture(one);
    await mergeSource(await as("editor"), { id: one, into: other });
    const page = await readSource(await as("editor"), other);
    expect([page.source.captureCount, page.captures.length]).toEqual([1, 1]);
    expect(page.merged.map(({ id }) => id)).toEqual([one]);
    expect((await readSource(await as("editor"), one)).source.id).toBe(other);
  });
});

describe("verify names", () => {
  const damage = async (work: (file: string, id: string) => unknown) => {
    const { id } = await capture(await addSource());
    await work(captureFile(dir, sha256(PNG)), id);
    const found = await verify();
    return found.ok ? "fits" : found.first.replace(id, "ID").replace(sha256(PNG), "HASH");
  };
  const db = () => scene.world.database.db;

  test("a file that was changed, or is gone", async () => {
    expect(await damage((file) => writeFileSync(file, "other"))).toBe(
      "The file of capture ID (a.png, SHA-256 HASH) was changed after it was stored.",
    );
    expect(await damage((file) => rmSync(file))).toMatch(/is missing\.$/);
  });

  test("a row that was changed", async () => {
    const change = { mediaType: "text/html" };
    expect(
      await damage((_, id) => db().update(captures).set(change).where(eq(captures.id, id))),
    ).toBe("The row of capture ID (a.png) was changed.");
  });

  test("a row that was taken out", async () => {
    expect(await damage((_, id) => db().delete(captures).where(eq(captures.id, id)))).toBe(
      "Capture ID was taken out of the database.",
    );
  });

  test("a row that was put in", async () => {
    const put = async (id: string) => {
      const [row] = await db().select().from(captures).where(eq(captures.id, id));
      if (row)
        await db()
          .insert(captures)
          .values({ ...row, id: crypto.randomUUID() });
    };
    expect(await damage((_, id) => put(id))).toMatch(/was put into the database by no command/);
  });
});

describe("who may see it", () => {
  const open = async (who: Role, id: string) => {
    const file = await readCaptureFile(await as(who), { id, dir });
    return (await buffer(file.stream)).equals(PNG);
  };

  test("an open source's capture is for everybody of the team", async () => {
    const { id } = await capture(await addSource());
    expect(await open("reader", id)).toBe(true);
    await expect(open("outsider", id)).rejects.toThrow("nothing here");
  });

  test("perpetrators' and confidential ones are not for who only reads, merged or not", async () => {
    const media = await addSource({ title: "M", isPerpetratorMedia: true });
    const secret = await addSource({ title: "S", sensitivity: "internal" });
    const plain = await addSource({ title: "P" });
    const ids = [await capture(media), await capture(secret), await capture(plain)];
    await mergeSource(await as("editor"), { id: plain, into: secret });
    for (const { id } of ids) {
      await expect(open("reader", id)).rejects.toThrow("nothing here");
      expect(await open("reviewer", id)).toBe(true);
    }
    const page = await readSource(await as("reader"), secret);
    expect([page.captures, page.source.withheld]).toEqual([[], ["captures"]]);
  });
});

describe("where a source is used", () => {
  test("lists the entries of every chronology, by all its ids, with what they cite it for", async () => {
    const [one, other] = [await addSource({ title: "One" }), await addSource({ title: "Other" })];
    await mergeSource(await as("editor"), { id: one, into: other });
    const assertion = newAssertion({
      field: "date",
      value: { edtf: "2024-03-22", text: "", calendar: "gregorian", time: null, zone: null },
    });
    const [first, second] = ["2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z"];
    const citations = [
      newCitation({ sourceId: one, assertionId: assertion.id, locator: "p. 4", createdAt: first }),
      newCitation({ sourceId: other, assertionId: null, createdAt: second }),
    ];
    const { id } = await scene.world.createEntry({ assertions: [assertion], citations });
    const passages = ["Date: 22 March 2024, p. 4", "The entry as a whole"];
    const seen = await readSource(await as("editor"), other);
    expect(seen.usedIn).toMatchObject([
      { entryId: id, chronologyId: scene.world.chronologyId, passages },
    ]);
    const read = await readSource(await as("reader"), other);
    expect(read.usedIn[0]?.passages).toEqual(["Date, p. 4", "The entry as a whole"]);
    await addChronology(scene.world);
    expect((await readSource(await as("editor"), other)).usedIn).toHaveLength(1);
  });
});
