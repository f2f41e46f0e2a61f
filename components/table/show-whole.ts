import type { PointerEvent } from "react";

/** Gives what is cut at the end of its column a tooltip with the whole of it, when pointed at. */
export function showWhole({ target }: PointerEvent): void {
  if (!(target instanceof HTMLElement) || target.dataset.cut === undefined) return;
  if (target.scrollWidth > target.clientWidth) target.title = target.textContent ?? "";
  else target.removeAttribute("title");
}
