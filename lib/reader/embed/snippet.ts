import { html } from "../html.ts";
import { pageAddress } from "../links.ts";
import type { Reader } from "../reader.ts";

/** Of the script in the other page; it stays, since it is written into pages that we do not know. */
export const HOST_SCRIPT_PATH = "/p/assets/embed.js";

/** Address of an embed: of an entry, or of what a query chooses. */
export const embedAddress = (reader: Reader, entry: string, query: string): string =>
  `${pageAddress(reader, entry === "" ? "embed" : `${entry}/embed`)}${query && `?${query}`}`;

export type Frame = { address: string; title: string; height: number; width?: number };

/** The frame as its code is written, which is escaped once more where a page shows it. */
export const renderSnippet = ({ address, title, height, width }: Frame): string =>
  html`<iframe src="${address}" title="${title}" width="${width ?? "100%"}" height="${height}" loading="lazy" allow="clipboard-write" style="border: 1px solid #8a877f; max-width: 100%"></iframe>`
    .markup;
