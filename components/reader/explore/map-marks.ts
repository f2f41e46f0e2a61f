import type { ZoomTransform } from "d3-zoom";
import { draw } from "./make.ts";
import type { MapGroup } from "./map-groups.ts";
import type { Setting } from "./setting.ts";

const radiusOf = ({ rows }: MapGroup): number =>
  rows.length === 1 ? 5 : Math.min(8 + Math.sqrt(rows.length) * 1.6, 24);

/** A mark with how many entries it stands for, as large as the still picture has it. */
export function drawGroup(
  group: MapGroup,
  at: ZoomTransform,
  { number, say }: Setting,
): SVGGElement {
  const [cx, cy] = [at.applyX(group.x).toFixed(1), at.applyY(group.y).toFixed(1)];
  const count = group.rows.length;
  const words = say.together.replace("{n}", number(count));
  const made = draw("g", { role: "button", tabindex: 0, "aria-label": `${group.name}, ${words}` });
  const title = draw("title", {});
  title.textContent = `${group.name}, ${words}`;
  const radius = radiusOf(group);
  const reach = group.reach * at.k;
  made.append(title);
  if (reach > radius) made.append(draw("circle", { class: "reach", cx, cy, r: reach.toFixed(1) }));
  made.append(
    draw("circle", { class: group.isArea ? "whole" : "spot", cx, cy, r: radius.toFixed(1) }),
  );
  if (count > 1) {
    const text = draw("text", {
      class: `count in-${group.isArea ? "whole" : "spot"}`,
      x: cx,
      y: Number(cy) + 4,
    });
    text.textContent = number(count);
    made.append(text);
  }
  return made;
}

/** By a press, Enter or the space bar. */
export function openable(
  shape: SVGElement,
  group: MapGroup | undefined,
  open: (group: MapGroup) => void,
) {
  if (!group) return;
  shape.addEventListener("click", () => open(group));
  shape.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open(group);
  });
}
