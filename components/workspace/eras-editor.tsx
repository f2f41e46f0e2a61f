"use client";

import type * as Y from "yjs";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { addEra, editEra, removeEra } from "#lib/collab/doc/edit-chronology.ts";
import type { Era } from "#lib/domain/chronology.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { EraBound } from "./era-bound.tsx";

/** Spans drawn behind the entries. `doc` null: read only. */
export function ErasEditor({ eras, doc }: { eras: Era[]; doc: Y.Doc | null }) {
  return (
    <section>
      <h3 className="mb-1.5 text-xs font-medium text-muted">Eras</h3>
      <ul className="flex flex-col gap-1.5">
        {eras.map((era, index) => (
          <li key={era.id} className="flex items-start gap-2">
            {doc ? (
              <EraFields era={era} doc={doc} number={index + 1} />
            ) : (
              <span dir="auto">
                {era.title}, {spanOf(era)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {doc ? (
        <Button
          size="sm"
          className="mt-2"
          onPress={() =>
            addEra(doc, { id: crypto.randomUUID(), title: "New era", start: "..", end: ".." })
          }
        >
          Add an era
        </Button>
      ) : null}
    </section>
  );
}

function EraFields({ era, doc, number }: { era: Era; doc: Y.Doc; number: number }) {
  const bound = (which: "start" | "end", label: string) => (
    <EraBound
      label={`${label} of era ${number}`}
      value={era[which]}
      onChange={(text) => editEra(doc, era.id, { [which]: text })}
    />
  );
  return (
    <>
      <TextField
        aria-label={`Title of era ${number}`}
        value={era.title}
        onChange={(title) => editEra(doc, era.id, { title })}
        className="flex-1"
      />
      {bound("start", "Start")}
      {bound("end", "End")}
      <IconButton
        label={`Remove the era ${era.title}`}
        size="sm"
        onPress={() => removeEra(doc, era.id)}
      >
        <CloseIcon />
      </IconButton>
    </>
  );
}

function spanOf({ start, end }: Era): string {
  const say = (text: string, open: string) => (text === ".." ? open : formatDate(text));
  return `${say(start, "before")} – ${say(end, "now")}`;
}
