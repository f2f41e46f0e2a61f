"use client";

import { type ClipboardEvent, type DragEvent, useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import type { AssertedField } from "#lib/domain/codes.ts";
import { useStartTask } from "./evidence-dialogs-context.ts";

/** The whole entry takes what is dropped beside its facts: a source of the entry as a whole. */
export function useEntryDropTarget() {
  const { edits } = useEntryView();
  const start = useStartTask();
  if (!edits) return {};
  return {
    onDragOver: (event: DragEvent) => {
      if (holdsText(event) && !isTyping(event.target)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      // A fact has taken it already, or it was dropped into a text.
      if (event.defaultPrevented || !holdsText(event) || isTyping(event.target)) return;
      event.preventDefault();
      const text = textOf(event).trim();
      if (text) start({ do: "cite", assertionId: null, text });
    },
  };
}

/**
 * A fact takes an address or a citation that is dropped on it or pasted while it has the focus:
 * a new value is then begun with that as its source. What is pasted into a field is the field's.
 */
export function usePasteTarget(groupKey: string) {
  const { edits } = useEntryView();
  const start = useStartTask();
  const [isOver, setIsOver] = useState(false);
  if (!edits) return {};
  const take = (text: string) => {
    const field = (groupKey.split(".")[0] ?? groupKey) as AssertedField;
    if (text.trim()) start({ do: "add", field, groupKey, text: text.trim() });
  };
  return {
    "data-drop": isOver ? "" : undefined,
    onPaste: (event: ClipboardEvent) => {
      if (isTyping(event.target)) return;
      event.preventDefault();
      take(event.clipboardData.getData("text/plain"));
    },
    onDragOver: (event: DragEvent) => {
      if (!holdsText(event) || isTyping(event.target)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      if (!holdsText(event) || isTyping(event.target)) return;
      event.preventDefault();
      take(textOf(event));
    },
  };
}

const textOf = ({ dataTransfer }: DragEvent): string =>
  dataTransfer.getData("text/uri-list") || dataTransfer.getData("text/plain");

const holdsText = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer.types.includes("text/uri-list") || dataTransfer.types.includes("text/plain");

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable=true]") !== null;
