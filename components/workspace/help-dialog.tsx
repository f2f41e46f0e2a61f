"use client";

import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

export type HelpDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

type Keys = [keys: string[], what: string][];

const GROUPS: [title: string, keys: Keys][] = [
  [
    "Everywhere",
    [
      [["n"], "New entry: a date and a title in one line"],
      [["/"], "Search"],
      [["j", "k"], "Next entry, previous entry"],
      [["Esc"], "Close the entry"],
      [["Ctrl", "Z"], "Undo your own last change in the entry"],
      [["Ctrl", "Shift", "Z"], "Redo it"],
      [["Ctrl", "Alt", "M"], "Comment on the selected words; with none, open their thread"],
      [["Ctrl", "Enter"], "Send the comment"],
      [["?"], "This list"],
    ],
  ],
  [
    "Timeline",
    [
      [["←", "→"], "Along a lane"],
      [["↑", "↓"], "To the next lane"],
      [["Home", "End"], "To the ends of the lane"],
      [["+", "−", "0"], "Zoom in, zoom out, show all"],
      [["g"], "Go to a date"],
      [["Alt", "← →"], "Move the entry in time; Enter stores it"],
      [["Alt", "↑ ↓"], "Move it to another lane"],
      [["Space"], "Pick it for a common change"],
    ],
  ],
  [
    "Table",
    [
      [["← ↑ → ↓"], "From cell to cell"],
      [["Enter"], "Change the cell, or open the entry"],
      [["Space"], "Pick the row"],
      [["Shift", "↑ ↓"], "Pick several"],
      [["Ctrl", "C"], "Copy what is picked"],
    ],
  ],
  [
    "Map",
    [
      [["← ↑ → ↓"], "Move the map"],
      [["+", "−"], "Zoom in, zoom out"],
    ],
  ],
];

export function HelpDialog(props: HelpDialogProps) {
  return (
    <Dialog title="Keys" width="wide" {...props}>
      <div className="columns-1 gap-8 sm:columns-2">
        {GROUPS.map(([title, keys]) => (
          <KeyGroup key={title} title={title} keys={keys} />
        ))}
      </div>
    </Dialog>
  );
}

function KeyGroup({ title, keys }: { title: string; keys: Keys }) {
  return (
    <section className="mb-5 break-inside-avoid">
      <h3 className="mb-2 text-xs font-semibold text-muted">{title}</h3>
      <dl className="grid grid-cols-[8rem_1fr] gap-y-2 text-sm">
        {keys.map(([names, what]) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
