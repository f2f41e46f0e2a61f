import { makeRows } from "./make-rows.ts";
import { createOurs } from "./ours.ts";
import { createPeer } from "./peer.ts";
import { type Frames, nextFrame, panOver, timeFrames, zoomInto } from "./stage.ts";

export type Figures = {
  /** Milliseconds from rows to the first whole drawing. */
  draw: number;
  pan: Frames;
  zoom: Frames;
  /** Milliseconds of script that another's edit takes, with the painting; median. */
  edit: number;
  /** From the edit until the frame that shows it is done; median. */
  editShown: number;
  nodes: number;
};

const SUBJECTS = { ours: createOurs, peer: createPeer };
const LONGEST_EDITS_MS = 10_000;

/** Measures one subject with so many entries, from an empty page to an empty page. */
async function measure(
  name: keyof typeof SUBJECTS,
  count: number,
  asked: { frames: number; edits: number },
): Promise<Figures> {
  const box = document.querySelector<HTMLElement>("#box")!;
  const rows = makeRows(count);
  const fonts = ["450 12px 'Inter Variable'", "600 12px 'Inter Variable'"];
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  await nextFrame();
  const subject = SUBJECTS[name](box);
  const from = performance.now();
  await subject.show(rows);
  const draw = performance.now() - from;
  const nodes = box.querySelectorAll("*").length;
  const pan = await timeFrames(asked.frames, panOver(subject));
  const zoom = await timeFrames(asked.frames, zoomInto(subject));
  subject.setWindow(subject.range());
  await nextFrame();
  const edits = await timeEdits(asked.edits, (index) => {
    const at = (index * 7919) % rows.length;
    const changed = { ...rows[at]!, title: `Edited ${index}`, revision: index + 2 };
    rows[at] = changed;
    subject.edit([...rows], changed);
  });
  subject.destroy();
  return { draw, pan, zoom, ...edits, nodes };
}

type Edits = Pick<Figures, "edit" | "editShown">;

async function timeEdits(count: number, edit: (index: number) => void): Promise<Edits> {
  const script: number[] = [];
  const shown: number[] = [];
  const begun = performance.now();
  for (let index = 0; index < count && performance.now() - begun < LONGEST_EDITS_MS; index += 1) {
    await nextFrame();
    // Called in this order within the frame that paints: before, the painting, after.
    const before = nextMoment();
    const from = performance.now();
    edit(index);
    const applied = performance.now() - from;
    const after = nextMoment();
    script.push(applied + (await after) - (await before));
    await nextFrame();
    shown.push(performance.now() - from);
  }
  return { edit: medianOf(script), editShown: medianOf(shown) };
}

const nextMoment = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));

const medianOf = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

Object.assign(window, { measure });
