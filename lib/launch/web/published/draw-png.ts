import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";

const file = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}`));

/** The fonts of pictures are files of the project: a machine may have none of its own. */
export const CARD_FONTS = [
  file("source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf"),
  file("vazirmatn/400Regular/Vazirmatn_400Regular.ttf"),
  file("vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf"),
];

/** One at a time, so that a crowd of pictures leaves the other threads to those who need them. */
let last: Promise<unknown> = Promise.resolve();

/**
 * A picture of ours as PNG. It is drawn in a thread of the library's own; only writing the PNG holds
 * the caller's, some 15 to 25 ms.
 */
export function drawPng(svg: string): Promise<Uint8Array> {
  const drawn = last.then(async () => {
    const font = { fontFiles: CARD_FONTS, loadSystemFonts: false, defaultFontFamily: "Vazirmatn" };
    return (await renderAsync(svg, { font })).asPng();
  });
  last = drawn.catch(() => {});
  return drawn;
}
