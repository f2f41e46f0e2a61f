"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import { toWords, wordsOfEditor } from "./editor-words.ts";
import type { At } from "./entry-comments-context.tsx";

/**
 * Where the selected words are in the window; null while none are, and while the pointer is still
 * selecting. Also where the text can only be read.
 */
export function useSelectionPlace(editor: Editor): At | null {
  const [at, setAt] = useState<At | null>(null);
  useEffect(() => {
    let isPressed = false;
    const read = () => setAt(isPressed ? null : readPlace(editor));
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      // The editor learns of a selection by pointer after the release.
      setTimeout(read, 0);
    };
    const { dom } = editor.view;
    dom.addEventListener("pointerdown", press);
    window.addEventListener("pointerup", release);
    window.addEventListener("resize", read);
    document.addEventListener("scroll", read, { capture: true, passive: true });
    document.addEventListener("selectionchange", read);
    editor.on("selectionUpdate", read);
    return () => {
      dom.removeEventListener("pointerdown", press);
      window.removeEventListener("pointerup", release);
      window.removeEventListener("resize", read);
      document.removeEventListener("scroll", read, { capture: true });
      document.removeEventListener("selectionchange", read);
      editor.off("selectionUpdate", read);
    };
  }, [editor]);
  return at;
}

function readPlace(editor: Editor): At | null {
  if (editor.isDestroyed) return null;
  const { view, state } = editor;
  const selection = document.getSelection();
  // What was selected before the focus went elsewhere is selected no more for the person.
  if (!selection || selection.isCollapsed || !view.dom.contains(selection.anchorNode)) return null;
  if (state.selection.empty || !toWords(wordsOfEditor(state.doc), state.selection)) return null;
  const { from, to } = state.selection;
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  if (end.bottom < 0 || end.top > window.innerHeight) return null;
  return { left: end.left, top: start.top, bottom: end.bottom };
}
