"use client";

import { type KeyboardEvent, type RefObject, useState } from "react";
import { findMentioned, type MentionQuery, readMentionQuery } from "./mention-query.ts";
import type { NamedPerson } from "./use-comment-people.ts";

type State = MentionQuery & { index: number };

export type MentionList = {
  people: readonly NamedPerson[];
  index: number;
  choose: (person: NamedPerson) => void;
};

/** The people below an “@” while one types it. The focus stays in the field. */
export function useMentionList(
  area: RefObject<HTMLTextAreaElement | null>,
  everybody: readonly NamedPerson[],
  onText: (text: string) => void,
) {
  const [state, setState] = useState<State | null>(null);
  const people = state ? findMentioned(everybody, state.query) : [];

  function read(): void {
    const field = area.current;
    const found = field && readMentionQuery(field.value, field.selectionStart);
    setState(
      (before) => found && { ...found, index: before?.query === found.query ? before.index : 0 },
    );
  }

  function choose({ handle }: NamedPerson): void {
    const field = area.current;
    if (!field || !state) return;
    field.setRangeText(`@${handle} `, state.from, field.selectionStart, "end");
    onText(field.value);
    setState(null);
    field.focus();
  }

  /** True where the key was for the list. */
  function press(event: KeyboardEvent): boolean {
    if (!state || people.length === 0) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = people[state.index];
    if (step !== undefined)
      setState({ ...state, index: (state.index + step + people.length) % people.length });
    else if (event.key === "Escape") setState(null);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen && !event.ctrlKey)
      choose(chosen);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  const list: MentionList | null =
    state && people.length > 0 ? { people, index: state.index, choose } : null;
  return { list, read, press, close: () => setState(null) };
}
