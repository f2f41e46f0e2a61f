import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { openDatabase } from "#db/client.ts";
import { openWorld } from "#lib/reader/map/outlines.ts";
import {
  readEdition,
  readEditionChanges,
  readEditionSeries,
  readListedEditions,
  readNewestNumber,
} from "#lib/reads/published.ts";
import { createPublished } from "./answer-published.ts";
import { drawPng } from "./draw-png.ts";
import type { Prepared } from "./prepared.ts";
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
    listPublications: () => readListedEditions(db),
    ...createRendering(publicUrl, script, (series) => readEditionChanges(db, series), { drawPng }),
  });
  const answer = (id: number, made: Promise<Prepared>): void => {
    made.then(
      (one) => {
        const { prepared, moved } = pack(one);
        port.postMessage({ id, prepared }, moved);
      },
      () => port.postMessage({ id, prepared: null }),
    );
  };
  port.on("message", (message: ToRenderer) => {
    const { type } = message;
    if (type === "ask") answer(message.id, published.find(message.path, message.query));
    else if (type === "report")
      answer(message.id, published.findReport(message.at, message.status, message.attempt));
    else if (type === "end") void end().then(() => port.close());
    else if (message.slug === null) published.forgetAll();
    else published.forget(message.slug);
  });
  // What every map is drawn from takes a fifth of a second, which the first reader need not wait for.
  setImmediate(openWorld);
}

if (parentPort) main(parentPort, workerData as RendererSettings);
