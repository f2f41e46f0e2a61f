import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { decodePlaces } from "./place-file.ts";
import type { PlaceRow } from "./place-row.ts";

/** All places, about 280,000, compressed; made by `db/gazetteer/build`. */
export const PLACES_FILE = fileURLToPath(new URL("./places.tsv.br", import.meta.url));

/** Names the data; a database loaded from another file is loaded anew. */
export function dataVersion(): string {
  return createHash("sha256").update(readFileSync(PLACES_FILE)).digest("hex").slice(0, 16);
}

/** One place at a time; the text of all of them, 20 MB, stays in memory for the next reading. */
export function readPlaces(): Generator<PlaceRow> {
  text ??= brotliDecompressSync(readFileSync(PLACES_FILE)).toString("utf8");
  return decodePlaces(text);
}

let text: string | undefined;
