import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/client.ts";
import { openWorld } from "#lib/reader/map/outlines.ts";
import {
  readEdition,
  readEditionChanges,
  readEditionSeries,
  readNewestNumber,
} from "#lib/reads/published.ts";
import { createPublished } from "./answer-published.ts";
import { pack, type RendererSettings, type ToRenderer } from "./render-messages.ts";
import { createRendering } from "./rendering.ts";

/**
 * Reads editions, renders and compresses them, in a thread of its own: a long chronology takes a
 * second, and whoever else is served by this process would wait for it. Over a database of its own:
 * whatever readers ask for takes no connection from those who write.
 */
function main(port: MessagePort, { databaseUrl, publicUrl, script }: RendererSettings): void {
  const { db, end } = openDatabase(databaseUrl, { pool: 3, name: "sourceline-readers" });
  const published = createPublished({
    readEdition: (at) => readEdition(db, at),
    readSeries: (slug) => readEditionSeries(db, slug),
    readNewestNumber: (slug) => readNewestNumber(db, slug),
    ...createRendering(publicUrl, script, (series) => readEditionChanges(db, series)),
  });
  const answer = async (id: number, path: string): Promise<void> => {
    const { prepared, moved } = pack(await published.find(path));
    port.postMessage({ id, prepared }, moved);
  };
  port.on("message", (message: ToRenderer) => {
    if (message.type === "ask")
      answer(message.id, message.path).catch(() =>
        port.postMessage({ id: message.id, prepared: null }),
      );
    else if (message.type === "end") void end().then(() => port.close());
    else if (message.slug === null) published.forgetAll();
    else published.forget(message.slug);
  });
  // What every map is drawn from takes a fifth of a second, which the first reader need not wait for.
  setImmediate(openWorld);
}

if (parentPort) main(parentPort, workerData as RendererSettings);
