import { createHash } from "node:crypto";
import { COLOUR_STYLES } from "./styles/colours.ts";
import { ENTRY_STYLES } from "./styles/entry.ts";
import { EXPLORE_STYLES } from "./styles/explore.ts";
import { PAGE_STYLES } from "./styles/page.ts";
import { PICTURE_STYLES } from "./styles/pictures.ts";
import { PRINT_STYLES } from "./styles/print.ts";
import { REACH_STYLES } from "./styles/reach.ts";

const STYLE = [
  ...[COLOUR_STYLES, PAGE_STYLES, ENTRY_STYLES, PICTURE_STYLES, EXPLORE_STYLES],
  ...[REACH_STYLES, PRINT_STYLES],
]
  .join("\n")
  .replace(/\n\s*/g, "\n");

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** Path of the one style sheet; it changes with what is in it, so that it may be kept for ever. */
export const STYLE_PATH = `/p/assets/${digestOf(STYLE)}.css`;

/** As the workspace's own, `app/icon.svg`. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Sourceline</title><rect width="32" height="32" rx="7" fill="#2b5f8f"/><path d="M5 16h22" stroke="#fffefb" stroke-width="2.5" stroke-linecap="round"/><circle cx="11" cy="16" r="4.5" fill="#fffefb"/><circle cx="22" cy="16" r="3.6" fill="#2b5f8f" stroke="#fffefb" stroke-width="2.2"/></svg>`;

export const ICON_PATH = `/p/assets/${digestOf(ICON)}.svg`;

/** All that pages of editions load, by path. */
export const readerAssets = (): Map<string, { mediaType: string; body: string }> =>
  new Map([
    [STYLE_PATH, { mediaType: "text/css; charset=utf-8", body: STYLE }],
    [ICON_PATH, { mediaType: "image/svg+xml", body: ICON }],
  ]);
