import { notify } from "#components/ui/toast-queue.ts";
import { type Cells, toHtmlTable, toTabbedText } from "#lib/io/cells/write-cells.ts";

/** Copies cells as a button does, and says what came of it. */
export async function copyCells(cells: Cells): Promise<void> {
  const isCopied = await write({ text: toTabbedText(cells), html: toHtmlTable(cells) });
  const rows = cells.length - 1;
  if (isCopied) notify({ text: `${rows === 1 ? "1 row" : `${rows} rows`} copied.` });
  else notify({ text: "This browser refused to copy. Nothing was changed.", tone: "danger" });
}

async function write({ text, html }: { text: string; html: string }): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    const parts = { "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) };
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    // Without TLS there is no clipboard to write to, but an event of copying can be answered.
    return writeByEvent({ text, html });
  }
}

function writeByEvent({ text, html }: { text: string; html: string }): boolean {
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", answer, { capture: true, once: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", answer, { capture: true });
  return isDone;
}
