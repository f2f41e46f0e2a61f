import { FONT } from "#components/timeline/draw/theme.ts";
import type { MapColours } from "../parts/map-colours.ts";

/** Pixels of a picture per pixel of the map. */
export const IMAGE_RATIO = 2;

/** “12”, “1.2k”: what finds room in a circle. */
export function shortenCount(count: number): string {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  return `${thousands < 10 ? Math.floor(thousands * 10) / 10 : Math.floor(thousands)}k`;
}

/**
 * Draws what a layer asks for: `cluster/12`, a circle with its count. As pictures, because the glyphs
 * of a style from elsewhere might not be had. Null for a name of another kind.
 */
export function drawCountImage(name: string, colours: MapColours): ImageData | null {
  const [kind, count] = name.split("/");
  return kind === "cluster" ? drawCluster(Number(count), colours) : null;
}

function drawCluster(count: number, { raised, muted, ink }: MapColours): ImageData | null {
  const radius = 11 + Math.min(9, 3 * Math.log10(count));
  const side = Math.ceil(radius * 2 + 4);
  return paint(side, side, (ctx) => {
    ctx.beginPath();
    ctx.arc(side / 2, side / 2, radius, 0, 2 * Math.PI);
    ctx.fillStyle = raised;
    ctx.fill();
    ctx.lineWidth = 1.5;
    ctx.strokeStyle = muted;
    ctx.stroke();
    ctx.font = `600 11px ${FONT}`;
    ctx.textAlign = "center";
    ctx.textBaseline = "middle";
    ctx.fillStyle = ink;
    ctx.fillText(shortenCount(count), side / 2, side / 2 + 0.5);
  });
}

function paint(
  width: number,
  height: number,
  draw: (ctx: CanvasRenderingContext2D) => void,
): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = width * IMAGE_RATIO;
  canvas.height = height * IMAGE_RATIO;
  const ctx = canvas.getContext("2d");
  if (!ctx) return null;
  ctx.scale(IMAGE_RATIO, IMAGE_RATIO);
  draw(ctx);
  return ctx.getImageData(0, 0, canvas.width, canvas.height);
}
