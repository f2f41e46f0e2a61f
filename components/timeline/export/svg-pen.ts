import type { Pen } from "../draw/pen.ts";

/** A pen that writes SVG; `finish` gives what was drawn. */
export type SvgPen = Pen & { finish(): string };

type Matrix = { sx: number; sy: number; tx: number; ty: number };
type State = Matrix & {
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
  globalAlpha: number;
  lineWidth: number;
  font: string;
  direction: CanvasDirection;
  dash: number[];
  /** Groups that were opened for clips since the state was saved. */
  openGroups: number;
};

type Gradient = CanvasGradient & {
  line: [number, number, number, number];
  stops: [number, string][];
};

const BEGINNING: State = {
  ...{ sx: 1, sy: 1, tx: 0, ty: 0, fillStyle: "#000000", strokeStyle: "#000000" },
  ...{ globalAlpha: 1, lineWidth: 1, font: "", direction: "ltr", dash: [], openGroups: 0 },
};

/**
 * Draws into SVG (1.1, as all browsers and drawing programs read it) what a canvas would show.
 * `prefix` keeps the ids of two drawings on one page apart.
 */
export function createSvgPen(prefix = ""): SvgPen {
  let state: State = { ...BEGINNING };
  const saved: State[] = [];
  const out: string[] = [];
  const defs: string[] = [];
  let path: string[] = [];
  let box: [number, number, number, number] | null = null;

  const atX = (x: number) => fix(state.sx * x + state.tx);
  const atY = (y: number) => fix(state.sy * y + state.ty);
  const define = (write: (id: string) => string) => {
    const id = `${prefix}d${defs.length}`;
    defs.push(write(id));
    return `url(#${id})`;
  };
  const paint = (style: State["fillStyle"]): string => {
    if (typeof style === "string") return style;
    const { line, stops } = style as Gradient;
    const [x1, y1, x2, y2] = [atX(line[0]), atY(line[1]), atX(line[2]), atY(line[3])];
    const marks = stops.map(([at, colour]) => `<stop offset="${at}" ${stopColour(colour)}/>`);
    return define(
      (id) =>
        `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${marks.join("")}</linearGradient>`,
    );
  };
  const alpha = () => (state.globalAlpha === 1 ? "" : ` opacity="${fix(state.globalAlpha)}"`);
  const rectPath = (x: number, y: number, width: number, height: number, radius: number) => {
    const [x0, x1] = [atX(x), atX(x + width)].sort((a, b) => a - b) as [number, number];
    const [y0, y1] = [atY(y), atY(y + height)].sort((a, b) => a - b) as [number, number];
    const r = fix(Math.max(0, Math.min(radius, (x1 - x0) / 2, (y1 - y0) / 2)));
    if (r === 0) return `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
    const arc = (x2: number, y2: number) => `A${r} ${r} 0 0 1 ${fix(x2)} ${fix(y2)}`;
    return `M${x0 + r} ${y0}H${x1 - r}${arc(x1, y0 + r)}V${y1 - r}${arc(x1 - r, y1)}H${x0 + r}${arc(x0, y1 - r)}V${y0 + r}${arc(x0 + r, y0)}Z`;
  };

  const pen = {
    save() {
      saved.push({ ...state });
      state.openGroups = 0;
    },
    restore() {
      out.push("</g>".repeat(state.openGroups));
      state = saved.pop() ?? { ...BEGINNING };
    },
    translate(x: number, y: number) {
      state.tx += state.sx * x;
      state.ty += state.sy * y;
    },
    scale(x: number, y: number) {
      state.sx *= x;
      state.sy *= y;
    },
    beginPath() {
      path = [];
      box = null;
    },
    moveTo: (x: number, y: number) => void path.push(`M${atX(x)} ${atY(y)}`),
    lineTo: (x: number, y: number) => void path.push(`L${atX(x)} ${atY(y)}`),
    /** Whole circles only. */
    arc(x: number, y: number, r: number) {
      const [cx, cy] = [atX(x), atY(y)];
      path.push(`M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`);
    },
    rect(x: number, y: number, width: number, height: number) {
      box = [x, y, width, height];
      path.push(rectPath(x, y, width, height, 0));
    },
    roundRect(x: number, y: number, width: number, height: number, radius?: unknown) {
      path.push(rectPath(x, y, width, height, typeof radius === "number" ? radius : 0));
    },
    clip() {
      if (!box) return;
      const d = rectPath(...box, 0);
      const clip = define((id) => `<clipPath id="${id}"><path d="${d}"/></clipPath>`);
      out.push(`<g clip-path="${clip}">`);
      state.openGroups += 1;
    },
    fill() {
      out.push(`<path d="${path.join("")}" fill="${paint(state.fillStyle)}"${alpha()}/>`);
    },
    stroke() {
      const dash = state.dash.length > 0 ? ` stroke-dasharray="${state.dash.join(" ")}"` : "";
      out.push(
        `<path d="${path.join("")}" fill="none" stroke="${paint(state.strokeStyle)}" stroke-width="${state.lineWidth}"${dash}${alpha()}/>`,
      );
    },
    fillRect(x: number, y: number, width: number, height: number) {
      const d = rectPath(x, y, width, height, 0);
      out.push(`<path d="${d}" fill="${paint(state.fillStyle)}"${alpha()}/>`);
    },
    keepsWidth: true,
    fillText(text: string, x: number, y: number, width?: number) {
      // The left edge is the end of a text that runs from the right.
      const run = state.direction === "rtl" ? ' direction="rtl" text-anchor="end"' : "";
      const length =
        width === undefined ? "" : ` textLength="${fix(width)}" lengthAdjust="spacingAndGlyphs"`;
      out.push(
        `<text x="${atX(x)}" y="${atY(y)}" dominant-baseline="central"${run}${length} ${fontOf(state.font)} fill="${paint(state.fillStyle)}"${alpha()}>${escapeXml(text)}</text>`,
      );
    },
    setLineDash(dash: Iterable<number>) {
      state.dash = [...dash];
    },
    createLinearGradient(x1: number, y1: number, x2: number, y2: number): CanvasGradient {
      const stops: [number, string][] = [];
      const gradient: Gradient = {
        ...{ line: [x1, y1, x2, y2], stops },
        addColorStop: (at, colour) => void stops.push([at, colour]),
      };
      return gradient;
    },
    finish: () => `<defs>${defs.join("")}</defs>${out.join("")}`,
    textAlign: "left" as CanvasTextAlign,
    textBaseline: "middle" as CanvasTextBaseline,
  };
  return Object.defineProperties(
    pen,
    styleProperties(() => state),
  ) as unknown as SvgPen;
}

const STYLES = [
  ...(["fillStyle", "strokeStyle", "globalAlpha"] as const),
  ...(["lineWidth", "font", "direction"] as const),
];

/** The styles belong to the state, which is saved and restored. */
function styleProperties(state: () => State): PropertyDescriptorMap {
  return Object.fromEntries(
    STYLES.map((name) => [
      name,
      {
        enumerable: true,
        get: () => state()[name],
        set: (value: never) => {
          state()[name] = value;
        },
      },
    ]),
  );
}

/** A hundredth of a pixel is less than any printer shows. */
const fix = (value: number): number => Math.round(value * 100) / 100;

/** `#rrggbbaa` is not read by all: its last two digits become an opacity. */
function stopColour(colour: string): string {
  if (colour === "transparent") return 'stop-color="#ffffff" stop-opacity="0"';
  if (colour.length !== 9) return `stop-color="${colour}"`;
  const opacity = fix(Number.parseInt(colour.slice(7), 16) / 255);
  return `stop-color="${colour.slice(0, 7)}" stop-opacity="${opacity}"`;
}

/** `450 11.5px family, family` as SVG has it. */
function fontOf(font: string): string {
  const match = /^(\d+) ([\d.]+)px (.+)$/u.exec(font);
  if (!match) return "";
  const [, weight, size, family = ""] = match;
  return `font-weight="${weight}" font-size="${size}" font-family="${family.replaceAll('"', "'")}"`;
}

export const escapeXml = (text: string): string =>
  // XML 1.0 has no place for control characters.
  text.replace(/[^\P{Cc}\t\n]/gu, "").replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
