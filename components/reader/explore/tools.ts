export const ZOOM_STEP = 1.5;

export type Zoomable = { zoomBy: (factor: number) => void; fit: () => void };

/** The buttons of a picture (`renderTools`), from now on to be seen. */
export function followTools(section: HTMLElement, { zoomBy, fit }: Zoomable): void {
  const tools = section.querySelector<HTMLElement>(".tools");
  if (!tools) return;
  tools.hidden = false;
  const on = (name: string, act: () => void) =>
    tools.querySelector(`button[name=${name}]`)?.addEventListener("click", act);
  on("in", () => zoomBy(ZOOM_STEP));
  on("out", () => zoomBy(1 / ZOOM_STEP));
  on("all", fit);
}

/** The wheel scrolls the page unless Ctrl is held, which pinching on a touchpad sends as well. */
export const takesGesture = (event: Event): boolean =>
  !(event instanceof WheelEvent) || event.ctrlKey || event.metaKey;
