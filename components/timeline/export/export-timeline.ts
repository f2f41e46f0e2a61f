import { readTheme, type TimelineTheme } from "../draw/theme.ts";
import { composePages, composeStrip, type PageInput } from "./compose-pages.ts";

/** What is printed is on paper, whatever the screen is like. */
function readPaperTheme(): TimelineTheme {
  const root = document.documentElement;
  const before = root.dataset.theme;
  root.dataset.theme = "light";
  const theme = readTheme(root);
  if (before === undefined) delete root.dataset.theme;
  else root.dataset.theme = before;
  return { ...theme, panel: "#ffffff" };
}

export type ExportInput = Omit<PageInput, "theme">;

/** Saves the whole chronology as one drawing. */
export function saveSvg(input: ExportInput): void {
  const svg = composeStrip({ ...input, theme: readPaperTheme() });
  save(new Blob([svg], { type: "image/svg+xml" }), `${fileName(input.title)}.svg`);
}

/** Saves the view as it is on the screen. */
export function savePng(canvas: HTMLCanvasElement, title: string): Promise<void> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (!blob) return reject(new Error("The picture could not be made."));
      save(blob, `${fileName(title)}.png`);
      resolve();
    }, "image/png");
  });
}

/** Opens the browser's print window, which also saves PDF, with the whole chronology page by page. */
export function printPages(input: ExportInput): void {
  const pages = composePages({ ...input, theme: readPaperTheme() });
  const box = document.createElement("div");
  box.className = "timeline-print";
  const parser = new DOMParser();
  for (const page of pages) {
    const drawing = parser.parseFromString(page, "image/svg+xml").documentElement;
    box.append(document.importNode(drawing, true));
  }
  document.body.append(box);
  addEventListener("afterprint", () => box.remove(), { once: true });
  window.print();
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download holds the blob by itself.
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** Without what file systems refuse. */
const fileName = (title: string): string =>
  title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 120) || "timeline";
