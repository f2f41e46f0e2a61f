import type { Logger } from "pino";
import type { Sql } from "postgres";
import * as Y from "yjs";
import type { LiveDocument, LiveDocuments } from "../live.ts";
import { createFloor } from "./floor.ts";
import { createNodes } from "./nodes.ts";
import { type Committed, listAbove, readLastSeq, readRows } from "./tail-rows.ts";

/** Listened to by every collab node: these rows of the log are committed. */
const UPDATES_CHANNEL = "updates";
/** `<uuid>:<seq>` each; a notification holds 8,000 bytes. */
const MOST_PER_NOTICE = 120;
const SWEEP_EVERY_MS = 5000;
const LONGEST_REPAIR_MS = 60_000;

/**
 * Several collab nodes may have the same document open: each applies what the others commit. A
 * node says which rows it committed, after the commit and off the path of the keystroke, and the
 * others read exactly those. What a lost notice would have said is found by a sweep of all rows
 * above a floor.
 */
export function createTail(sql: Sql, live: LiveDocuments, log: Logger) {
  const nodes = createNodes(() => void sweep());
  const floor = createFloor();
  /** Rows above the floor that are in memory here. */
  const seen = new Set<number>();
  const loading = new Map<string, Committed[]>();
  const unsaid: Committed[] = [];
  let isSaying = false;
  let queue = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** Tells the others of rows that this node committed, if there are others. */
  function announce(rows: readonly Committed[]): void {
    if (!nodes.hasOthers()) return;
    unsaid.push(...rows);
    void say();
  }

  async function say(): Promise<void> {
    if (isSaying) return;
    isSaying = true;
    while (unsaid.length > 0) {
      const words = unsaid.splice(0, MOST_PER_NOTICE).map((row) => `${row.documentId}:${row.seq}`);
      await sql.notify(UPDATES_CHANNEL, `${nodes.id} ${words.join(" ")}`).catch(() => {});
    }
    isSaying = false;
  }

  function hear(notice: string): void {
    const [nodeId, ...words] = notice.split(" ");
    if (nodeId !== nodes.id) void fetchRows(words.map(parseCommitted));
  }

  /** Rows of documents that are just loading wait until these are loaded. */
  function fetchRows(rows: readonly Committed[]): Promise<void> {
    for (const row of rows) loading.get(row.documentId)?.push(row);
    queue = queue
      .then(async () => {
        const isWanted = (row: Committed) => live.ofId(row.documentId) && !seen.has(row.seq);
        const wanted = rows.filter(isWanted);
        if (wanted.length > 0) for (const row of await readRows(sql, wanted)) apply(row);
      })
      .catch((error) => log.error({ err: error }, "committed rows could not be read"));
    return queue;
  }

  function apply({ documentId, seq, update }: Committed & { update: Uint8Array }): void {
    const found = live.ofId(documentId);
    if (!found || found.doc.isDestroyed) return;
    seen.add(seq);
    found.bytes += update.length;
    Y.applyUpdate(found.doc, update, { source: "local" });
  }

  /** Rows committed from here on for a document that is being loaded; `end` applies them. */
  function collect(documentId: string) {
    const rows: Committed[] = [];
    loading.set(documentId, rows);
    return {
      end(): Promise<void> {
        if (loading.get(documentId) === rows) loading.delete(documentId);
        return rows.length > 0 ? fetchRows(rows) : Promise.resolve();
      },
    };
  }

  /** Brings one document up to what others committed by now; false if there are no others. */
  async function catchUp({ id }: LiveDocument): Promise<boolean> {
    if (!nodes.hasOthers()) return false;
    await fetchRows(await listAbove(sql, [id], floor.get()));
    return true;
  }

  async function sweep(): Promise<void> {
    try {
      floor.sample(await readLastSeq(sql));
      for (const seq of seen) if (seq <= floor.get()) seen.delete(seq);
      if (!nodes.hasOthers()) return;
      const ids = [...live.values()].map(({ id }) => id);
      await fetchRows(await listAbove(sql, ids, floor.get()));
    } catch (error) {
      log.warn({ err: error }, "the log could not be swept");
    }
  }

  /**
   * After a commit of unknown outcome (the answer did not come): what did land is brought into
   * memory, as soon as the database answers again.
   */
  async function repair(documentIds: readonly string[], waitMs = 250): Promise<void> {
    try {
      await fetchRows(await listAbove(sql, documentIds, floor.get()));
    } catch {
      if (waitMs > LONGEST_REPAIR_MS) return;
      setTimeout(() => void repair(documentIds, waitMs * 2), waitMs).unref();
    }
  }

  async function start(): Promise<void> {
    await sql.listen(UPDATES_CHANNEL, hear, () => void sweep());
    await nodes.start(sql);
    timer = setInterval(() => void sweep(), SWEEP_EVERY_MS);
  }

  function stop(): void {
    clearInterval(timer);
    nodes.stop();
  }

  return { announce, collect, catchUp, repair, start, stop };
}

export type Tail = ReturnType<typeof createTail>;

function parseCommitted(word: string): Committed {
  const [documentId = "", seq = ""] = word.split(":");
  return { documentId, seq: Number(seq) };
}
