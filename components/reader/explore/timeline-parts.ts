import type { TimelineModel } from "#components/timeline/model/model.ts";
import type { CanvasView } from "#components/timeline/view/canvas-view.ts";
import type { WindowControl } from "#components/timeline/window/window-control.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { Card } from "./card.ts";
import type { NO_RINGS } from "./paint.ts";
import type { Setting } from "./setting.ts";

/** What pointer and keys act on. */
export type TimelineParts = {
  box: HTMLElement;
  canvas: HTMLCanvasElement;
  view: CanvasView;
  control: WindowControl;
  card: Card;
  ring: (change: Partial<typeof NO_RINGS>) => void;
  setting: Setting;
  isMirrored: boolean;
  model: () => TimelineModel;
};

export const rowsOf = ({ rows }: Setting, ids: ReadonlySet<string>): EntryRow[] =>
  rows.filter(({ id }) => ids.has(id));
