"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import type * as Y from "yjs";
import { useStore } from "#components/workspace/use-store.ts";
import { anchorWords } from "#lib/collab/doc/anchor-words.ts";
import { CommentIcon } from "./comment-icons.tsx";
import { findMark, threadAt } from "./comment-marks.ts";
import { toWords, wordsOfEditor } from "./editor-words.ts";
import { type At, useComments } from "./entry-comments-context.tsx";
import { useSelectionPlace } from "./use-selection-place.ts";

export type NarrativeCommentsProps = { editor: Editor; fragment: Y.XmlFragment };

/** Comments on words of the narrative: the offer to make one, the key for it, and the way to one. */
export function NarrativeComments({ editor, fragment }: NarrativeCommentsProps) {
  const { mayComment, open } = useComments();
  const begin = useCallback(() => {
    const { state } = editor;
    const range = toWords(wordsOfEditor(state.doc), state.selection);
    const target = range && mayComment ? anchorWords(fragment, range) : null;
    if (target) open({ show: "new", target }, placeOfSelection(editor));
  }, [editor, fragment, mayComment, open]);
  useCommentKey(editor, begin);
  useWishedWords(editor);
  return mayComment ? <SelectionButton editor={editor} onPress={begin} /> : null;
}

function SelectionButton({ editor, onPress }: { editor: Editor; onPress: () => void }) {
  const at = useSelectionPlace(editor);
  if (!at) return null;
  return createPortal(
    <button
      type="button"
      aria-keyshortcuts="Control+Alt+M"
      title="Comment on these words (Ctrl+Alt+M)"
      // A press must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="overlay appear fixed z-40 inline-flex h-7 items-center gap-1.5 px-2 text-xs font-medium hover:bg-hover"
      style={{
        left: Math.max(8, Math.min(at.left, window.innerWidth - 112)),
        top: at.bottom + 6,
      }}
    >
      <CommentIcon />
      Comment
    </button>,
    document.body,
  );
}

export function placeOfSelection({ view, state }: Editor): At {
  const { from, to } = state.selection;
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to, -1)];
  return { left: Math.min(start.left, end.left), top: start.top, bottom: end.bottom };
}

/** Ctrl+Alt+M comments on what is selected, or opens the thread on the words around the caret. */
function useCommentKey(editor: Editor, begin: () => void): void {
  const { open } = useComments();
  const latest = useRef(begin);
  latest.current = begin;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // AltGr is Ctrl and Alt to a browser, and types a letter on many keyboards.
      const isKey = event.ctrlKey && event.altKey && !event.getModifierState("AltGraph");
      if (!isKey || event.code !== "KeyM" || !isAbout(editor, event.target)) return;
      event.preventDefault();
      // The editor learns a moment later of words that were selected by keys just before.
      if (isBehindSelection(editor)) editor.once("selectionUpdate", act);
      else act();
    };
    const act = () => {
      const { selection } = editor.state;
      if (!selection.empty) return latest.current();
      const threadId = threadAt(editor.state, selection.from);
      if (threadId) open({ show: "thread", threadId }, placeOfSelection(editor));
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [editor, open]);
}

function isBehindSelection({ state, view }: Editor): boolean {
  const seen = document.getSelection();
  const isInside = view.dom.contains(seen?.anchorNode ?? null);
  return state.selection.empty && isInside && seen?.isCollapsed === false;
}

/** While one may only read, the focus stays elsewhere although words are selected. */
function isAbout(editor: Editor, target: EventTarget | null): boolean {
  const { dom } = editor.view;
  if (target instanceof Node && dom.contains(target)) return true;
  const selection = document.getSelection();
  return !editor.isEditable && dom.contains(selection?.anchorNode ?? null);
}

/** So many frames the words of a thread may take until they are drawn. */
const MOST_FRAMES = 30;

/** Brings the words of a thread into sight, once they are drawn. */
function useWishedWords(editor: Editor): void {
  const { wished, open } = useComments();
  const threadId = useStore(wished);
  useEffect(() => {
    if (!threadId) return;
    let frames = 0;
    let frame = requestAnimationFrame(function look() {
      const element = findMark(editor.view.dom, threadId);
      frames += 1;
      if (!element && frames < MOST_FRAMES) {
        frame = requestAnimationFrame(look);
        return;
      }
      wished.set(null);
      element?.scrollIntoView({ block: "center" });
      if (element) open({ show: "thread", threadId }, placeOf(element));
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, threadId, wished, open]);
}

function placeOf(element: Element): At {
  const { left, top, bottom } = element.getBoundingClientRect();
  return { left, top, bottom };
}
