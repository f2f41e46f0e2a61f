import type { Mark } from "#components/timeline/model/model.ts";
import {
  isNavigationKey,
  moveFocus,
  type NavigationKey,
} from "#components/timeline/model/navigate.ts";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { make } from "./make.ts";
import type { TimelineParts } from "./timeline-parts.ts";
import { openEntry } from "./timeline-pointer.ts";
import { ZOOM_STEP } from "./tools.ts";

/** One tab stop: arrows, Home and End move, Enter shows, plus and minus zoom, 0 shows all. */
export function followKeys(parts: TimelineParts): void {
  const { box, control, card, ring } = parts;
  const heard = make("p", { className: "sr", ariaLive: "polite" });
  box.append(heard);
  let activeId: string | null = null;
  const step = (key: NavigationKey) => {
    const mark = moveFocus(parts.model(), activeId, parts.isMirrored ? MIRRORED[key] : key);
    if (!mark) return;
    activeId = mark.id;
    ring({ activeId });
    heard.textContent = tellMark(mark, parts);
    control.reveal((mark.start + mark.end) / 2);
  };
  const act = (key: string): (() => void) | null => {
    const id = activeId;
    if (isNavigationKey(key)) return () => step(key);
    if ((key === "Enter" || key === " ") && id !== null) return () => openEntry(id, parts);
    if (key === "+" || key === "=") return () => control.zoomBy(ZOOM_STEP);
    if (key === "-") return () => control.zoomBy(1 / ZOOM_STEP);
    if (key === "0") return control.fit;
    return key === "Escape" ? card.close : null;
  };
  box.addEventListener("keydown", (event) => {
    if (event.target !== box || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = act(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) ring({ activeId: null });
  });
}

/** On a mirrored sheet the left arrow leads to what is later. */
const MIRRORED: Record<NavigationKey, NavigationKey> = {
  ...{ ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft", ArrowUp: "ArrowUp" },
  ...{ ArrowDown: "ArrowDown", Home: "Home", End: "End" },
};

/** What a screen reader hears of a mark. */
function tellMark(mark: Mark, { model, setting }: TimelineParts): string {
  const { say, dates, number } = setting;
  const lane = model().lanes[mark.laneIndex];
  const place = say.place
    .replace("{n}", number((lane?.marks.indexOf(mark) ?? 0) + 1))
    .replace("{all}", number(lane?.marks.length ?? 0))
    .replace("{lane}", lane?.title ?? "");
  const doubts = [mark.sourced ? "" : say.openDate, mark.differs ? say.differs : ""];
  const comma = dates.language === "en" ? ", " : "، ";
  return [mark.title, formatFor(dates, mark.edtf), ...doubts.filter(Boolean), place].join(comma);
}
