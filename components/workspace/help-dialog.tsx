"use client";

import { Dialog } from "#components/ui/dialog.tsx";
import { Kbd } from "#components/ui/kbd.tsx";

export type HelpDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

const KEYS: [keys: string[], what: string][] = [
  [["n"], "New entry: a date and a title in one line"],
  [["/"], "Search"],
  [["j"], "Next entry"],
  [["k"], "Previous entry"],
  [["Esc"], "Close the entry"],
  [["Ctrl", "Z"], "Undo your own last change in the entry"],
  [["Ctrl", "Shift", "Z"], "Redo it"],
  [["←", "→"], "Along a lane of the timeline"],
  [["↑", "↓"], "To the next lane"],
  [["+", "−", "0"], "Zoom in, zoom out, show all"],
  [["?"], "This list"],
];

export function HelpDialog(props: HelpDialogProps) {
  return (
    <Dialog title="Keys" {...props}>
      <dl className="grid grid-cols-[8rem_1fr] gap-y-2 text-sm">
        {KEYS.map(([keys, what]) => (
          <div key={what} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
