import { createHash } from "node:crypto";
import { COLOUR_STYLES } from "./styles/colours.ts";
import { ENTRY_STYLES } from "./styles/entry.ts";
import { PAGE_STYLES } from "./styles/page.ts";
import { PICTURE_STYLES } from "./styles/pictures.ts";
import { PRINT_STYLES } from "./styles/print.ts";
import { REACH_STYLES } from "./styles/reach.ts";

const STYLE = [COLOUR_STYLES, PAGE_STYLES, ENTRY_STYLES, PICTURE_STYLES, REACH_STYLES, PRINT_STYLES]
  .join("\n")
  .replace(/\n\s*/g, "\n");

const digest = createHash("sha256").update(STYLE).digest("hex").slice(0, 16);

/** Path of the one style sheet; it changes with what is in it, so that it may be kept for ever. */
export const STYLE_PATH = `/p/assets/${digest}.css`;

/** All that pages of editions load, by path. */
export const readerAssets = (): Map<string, { mediaType: string; body: string }> =>
  new Map([[STYLE_PATH, { mediaType: "text/css; charset=utf-8", body: STYLE }]]);
