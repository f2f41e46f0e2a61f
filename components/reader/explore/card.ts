import { formatMoment } from "#lib/domain/date/date-style.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { make } from "./make.ts";
import { entryHref, type Setting } from "./setting.ts";

/** Entries that are named in one card. */
const MOST = 12;
const WIDTH = 300;

export type CardAt = { x: number; y: number };

/** A card over a picture: what is under the pointer, or, pinned, the way to it. */
export type Card = {
  /** Names it to the pointer only. */
  hint(at: CardAt, rows: readonly EntryRow[], head?: string): void;
  /** Stays until it is closed; `from` gets the focus back. */
  pin(
    at: CardAt,
    rows: readonly EntryRow[],
    more: { head?: string; from?: HTMLElement | SVGElement },
  ): void;
  unhint(): void;
  close(): void;
};

/** `host` is positioned, and places are within it. */
export function createCard(host: HTMLElement, setting: Setting): Card {
  const card = make("div", { className: "card", hidden: true });
  host.append(card);
  let back: HTMLElement | SVGElement | null = null;
  let isPinned = false;
  const close = () => {
    const hadFocus = card.contains(document.activeElement);
    card.hidden = true;
    isPinned = false;
    if (hadFocus) back?.focus({ preventScroll: true });
  };
  const show = (at: CardAt, rows: readonly EntryRow[], head: string) => {
    card.replaceChildren(...contentOf(rows, head, setting));
    card.hidden = false;
    place(card, host, at);
  };
  card.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (isPinned && target instanceof Node && !host.contains(target)) close();
  });
  return {
    close,
    hint(at, rows, head = "") {
      if (isPinned) return;
      show(at, rows, head);
      card.classList.add("hint");
      card.ariaHidden = "true";
    },
    unhint() {
      if (!isPinned) card.hidden = true;
    },
    pin(at, rows, { head = "", from }) {
      back = from ?? null;
      isPinned = true;
      card.classList.remove("hint");
      card.ariaHidden = null;
      show(at, rows, head);
      const button = make("button", {
        type: "button",
        className: "close",
        ariaLabel: setting.say.close,
      });
      button.textContent = "×";
      button.addEventListener("click", close);
      card.append(button);
      card.querySelector("a")?.focus({ preventScroll: true });
    },
  };
}

function contentOf(rows: readonly EntryRow[], head: string, setting: Setting): HTMLElement[] {
  const [first] = rows;
  const heading =
    head === "" ? [] : [make("p", { className: "head", dir: "auto", textContent: head })];
  if (rows.length === 1 && first) return [...heading, ...entryWords(first, setting)];
  const list = make("ul", {});
  list.append(...rows.slice(0, MOST).map((row) => entryLine(row, setting)));
  const rest = rows.length - MOST;
  const more = rest > 0 ? [make("p", { textContent: `+${setting.number(rest)}` })] : [];
  return [...heading, list, ...more];
}

function entryWords(row: EntryRow, setting: Setting): HTMLElement[] {
  const { say, dates } = setting;
  const notes = [
    row.date && !row.date.sourced ? say.openDate : "",
    row.differing.length > 0 ? say.differs : "",
    row.status === "retracted" ? say.retracted : "",
  ].filter(Boolean);
  const summary = row.summary.trim();
  return [
    make("p", {
      className: "day",
      textContent: row.date ? formatMoment(dates, row.date) : say.undated,
    }),
    entryLink(row, setting),
    ...(summary ? [make("p", { className: "summary", dir: "auto", textContent: summary })] : []),
    ...(notes.length > 0
      ? [make("p", { className: "doubts", textContent: notes.join(" · ") })]
      : []),
  ];
}

const entryLink = (row: EntryRow, setting: Setting): HTMLElement =>
  make("a", { href: entryHref(setting, row.id), dir: "auto", textContent: row.title });

function entryLine(row: EntryRow, setting: Setting): HTMLElement {
  const line = make("li", {});
  const day = make("span", {
    className: "day",
    textContent: row.date ? `${formatMoment(setting.dates, row.date)} ` : "",
  });
  line.append(day, entryLink(row, setting));
  return line;
}

/** Below the place where there is room, else above it, and never beyond the sides. */
function place(card: HTMLElement, host: HTMLElement, { x, y }: CardAt): void {
  const width = Math.min(WIDTH, host.clientWidth - 16);
  const left = Math.max(8, Math.min(x - 16, host.clientWidth - width - 8));
  const isLow = y > host.clientHeight / 2;
  Object.assign(card.style, {
    ...{ width: `${width}px`, left: `${left}px` },
    top: isLow ? "auto" : `${y + 14}px`,
    bottom: isLow ? `${host.clientHeight - y + 14}px` : "auto",
  });
}
