import { type HtmlPart, html } from "../html.ts";
import type { Reader } from "../reader.ts";
import type { ExploreStrings } from "./strings.ts";

type Help = keyof Pick<ExploreStrings, "timelineHelp" | "mapHelp">;

/** Buttons of a picture that moves, and how to move it by keys; shown once the script does so. */
export function renderTools({ options, say }: Reader, help: Help): HtmlPart {
  if (options.script === undefined) return null;
  const { zoomIn, zoomOut, showAll } = say.explore;
  return html`<div class="tools" hidden><p class="sr" id="${help}">${say.explore[help]}</p><button type="button" name="in" aria-label="${zoomIn}" title="${zoomIn}">+</button><button type="button" name="out" aria-label="${zoomOut}" title="${zoomOut}">−</button><button type="button" name="all">${showAll}</button></div>`;
}
