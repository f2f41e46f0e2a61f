"use client";

import { type ClipboardEvent, type DragEvent, useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import type { AssertedField } from "#lib/domain/codes.ts";
import { useStartTask } from "./evidence-dialogs-context.ts";

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
      if (!holdsText(event)) return;
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false);
      if (!holdsText(event)) return;
      event.preventDefault();
      take(event.dataTransfer.getData("text/uri-list") || event.dataTransfer.getData("text/plain"));
    },
  };
}

const holdsText = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer.types.includes("text/uri-list") || dataTransfer.types.includes("text/plain");

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("input, textarea, [contenteditable=true]") !== null;
