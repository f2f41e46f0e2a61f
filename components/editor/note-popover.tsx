"use client";

import type { Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import { Dialog, Popover } from "react-aria-components";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { SourceAddress } from "#components/sources/source-address.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { readText } from "./note-node.ts";

export type OpenNote = { element: HTMLElement; position: number };
export type NotePopoverProps = { editor: Editor; note: OpenNote; onClose: () => void };

/** What a note says: its source, and where in it, which can be changed here. */
export function NotePopover({ editor, note, onClose }: NotePopoverProps) {
  const { sourceById } = useEntryView();
  const anchor = useRef<HTMLElement>(note.element);
  const attrs = editor.state.doc.nodeAt(note.position)?.attrs ?? {};
  const source = sourceById.get(readText(attrs.sourceId));
  const [locator, setLocator] = useState(readText(attrs.locator));
  /** Somebody may have written before it meanwhile: what stands there must still be a note. */
  const change = (edit: (chain: ReturnType<Editor["chain"]>) => void) => {
    if (editor.state.doc.nodeAt(note.position)?.type.name === CITATION_NODE)
      edit(editor.chain().setNodeSelection(note.position));
    onClose();
  };
  const keep = () =>
    change((chain) => chain.updateAttributes(CITATION_NODE, { locator: locator.trim() }).run());
  const remove = () => change((chain) => chain.deleteSelection().run());
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      offset={6}
      className="overlay appear w-88 max-w-full"
    >
      <Dialog aria-label="Note" className="flex flex-col gap-3 p-3 outline-none">
        <div>
          <p dir="auto" className="font-serif text-md">
            {source ? formatIsolated(source) : "A source that is not in the library."}
          </p>
          {source ? <SourceAddress source={source} /> : null}
        </div>
        {editor.isEditable ? (
          <form
            className="flex flex-col gap-3"
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <TextField
              label="Where in it"
              placeholder="p. 12, para 5, 03:20"
              value={locator}
              onChange={setLocator}
              maxLength={200}
              autoFocus
            />
            <div className="flex justify-between">
              <Button variant="danger" size="sm" onPress={remove}>
                Remove the note
              </Button>
              <Button type="submit" variant="primary" size="sm">
                Keep
              </Button>
            </div>
          </form>
        ) : locator ? (
          <p dir="auto" className="text-sm">
            {locator}
          </p>
        ) : null}
      </Dialog>
    </Popover>
  );
}
