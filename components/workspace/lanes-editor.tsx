"use client";

import type * as Y from "yjs";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { addLane, editLane, removeLane } from "#lib/collab/doc/edit-chronology.ts";
import type { Lane } from "#lib/domain/chronology.ts";

/** The lanes of the timeline in their order. `doc` null: read only. */
export function LanesEditor({ lanes, doc }: { lanes: Lane[]; doc: Y.Doc | null }) {
  const last = Math.max(0, ...lanes.map(({ position }) => position));
  const swap = (lane: Lane, other: Lane | undefined) => {
    if (!doc || !other) return;
    editLane(doc, lane.id, { position: other.position });
    editLane(doc, other.id, { position: lane.position });
  };
  return (
    <section>
      <h3 className="mb-1.5 text-xs font-medium text-muted">Lanes</h3>
      <ul className="flex flex-col gap-1.5">
        {lanes.map((lane, index) => (
          <li key={lane.id} className="flex items-center gap-2">
            <span
              aria-hidden
              className="size-3 shrink-0 rounded-xs"
              style={{ background: `var(--lane-${lane.hue})` }}
            />
            {doc ? (
              <>
                <TextField
                  aria-label={`Title of lane ${index + 1}`}
                  value={lane.title}
                  onChange={(title) => editLane(doc, lane.id, { title })}
                  className="flex-1"
                />
                <Button
                  size="sm"
                  variant="quiet"
                  isDisabled={index === 0}
                  onPress={() => swap(lane, lanes[index - 1])}
                >
                  Up
                </Button>
                <Button
                  size="sm"
                  variant="quiet"
                  isDisabled={index === lanes.length - 1}
                  onPress={() => swap(lane, lanes[index + 1])}
                >
                  Down
                </Button>
                <IconButton
                  label={`Remove the lane ${lane.title}`}
                  size="sm"
                  onPress={() => removeLane(doc, lane.id)}
                >
                  <CloseIcon />
                </IconButton>
              </>
            ) : (
              <span dir="auto">{lane.title}</span>
            )}
          </li>
        ))}
      </ul>
      {doc ? (
        <Button
          size="sm"
          className="mt-2"
          onPress={() =>
            addLane(doc, {
              id: crypto.randomUUID(),
              title: "New lane",
              hue: lanes.length % 5,
              position: last + 1,
            })
          }
        >
          Add a lane
        </Button>
      ) : null}
    </section>
  );
}
