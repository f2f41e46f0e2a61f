"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChevronIcon, CloseIcon } from "#components/ui/icons.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntrySet } from "#lib/domain/entry-change.ts";
import { countTags } from "./count-tags.ts";

export type PickedTagsProps = {
  picked: ReadonlySet<string>;
  isBusy: boolean;
  onChange: (set: EntrySet) => void;
};

/** A tag added to all that are picked, or taken from those that have it. */
export function PickedTags({ picked, isBusy, onChange }: PickedTagsProps) {
  const trigger = (
    <Button size="sm" isDisabled={isBusy}>
      Tags
      <ChevronIcon size={12} />
    </Button>
  );
  return (
    <Popover trigger={trigger} label="Tags" placement="top" className="flex w-72 flex-col gap-3">
      {(close) => (
        <TagsForm
          picked={picked}
          onChange={(set) => {
            close();
            onChange(set);
          }}
        />
      )}
    </Popover>
  );
}

function TagsForm({ picked, onChange }: Omit<PickedTagsProps, "isBusy">) {
  const rows = useStore(useWorkspace().rowsStore.rows);
  const [text, setText] = useState("");
  const tags = countTags(rows, picked);
  const tag = text.trim().slice(0, 100);
  return (
    <>
      <form
        className="flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag) onChange({ addTags: [tag] });
        }}
      >
        <TextField label="Add a tag" className="flex-1" value={text} onChange={setText} autoFocus />
        <Button type="submit" isDisabled={tag === ""}>
          Add
        </Button>
      </form>
      {tags.length === 0 ? null : (
        <ul className="flex max-h-60 flex-col overflow-auto">
          {tags.map(({ tag: each, count }) => (
            <li key={each} className="flex h-7 items-center gap-2">
              <span dir="auto" className="min-w-0 flex-1 truncate">
                {each}
              </span>
              <span className="tabular text-xs text-muted">{count}</span>
              <Button
                size="sm"
                variant="quiet"
                aria-label={`Remove the tag ${each}`}
                onPress={() => onChange({ removeTags: [each] })}
              >
                <CloseIcon size={12} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
