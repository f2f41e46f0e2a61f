"use client";

import { Avatar } from "#components/ui/avatar.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { MentionList } from "./use-mention-list.ts";

export type MentionOptionsProps = { id: string; list: MentionList };

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The people who fit what stands behind the “@”; in the flow, so that no surface cuts it off. */
export function MentionOptions({ id, list }: MentionOptionsProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="People to mention"
      className="overlay mt-1 max-h-56 overflow-auto p-1"
      // A press must not take the focus out of the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      {list.people.map((person, index) => (
        <button
          key={person.id}
          id={optionId(id, index)}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === list.index}
          onClick={() => list.choose(person)}
          className={joinClasses(
            "flex w-full items-center gap-2 rounded-md px-2 py-1 text-start text-sm",
            index === list.index && "bg-hover",
          )}
        >
          <span aria-hidden className="contents">
            <Avatar name={person.name} colour={person.colour} size="sm" />
          </span>
          <bdi className="truncate">{person.handle}</bdi>
        </button>
      ))}
    </div>
  );
}
