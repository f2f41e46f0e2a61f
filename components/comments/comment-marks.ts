import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Store } from "#lib/collab/client/store.ts";
import { toPositions, wordsOfEditor } from "./editor-words.ts";

export type CommentMark = {
  threadId: string;
  /** In the words of the text. */
  from: number;
  to: number;
  isOpen: boolean;
};

/** The words in which the marks stand, and the marks. */
export type CommentMarks = { text: string; marks: readonly CommentMark[] };

export type CommentMarksOptions = {
  marks: Store<CommentMarks> | null;
  onOpen: (threadId: string, element: Element) => void;
};

const key = new PluginKey<DecorationSet>("commentMarks");

/**
 * Underlines the words that are commented on. They are drawn over the text and are no part of it: a
 * comment changes no document, and who may only read can make one.
 */
export const CommentMarksExtension = Extension.create<CommentMarksOptions>({
  name: "commentMarks",
  addOptions: () => ({ marks: null, onOpen: () => {} }),
  addProseMirrorPlugins() {
    const { marks, onOpen } = this.options;
    if (!marks) return [];
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => drawMarks(doc, marks.get()) ?? DecorationSet.empty,
          apply(transaction, drawn) {
            const moved = transaction.docChanged
              ? drawn.map(transaction.mapping, transaction.doc)
              : drawn;
            if (!transaction.getMeta(key)) return moved;
            // Read from another state of the text than is shown: the next reading is on its way.
            return drawMarks(transaction.doc, marks.get()) ?? moved;
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClick(view, position) {
            // A selection that ends here is made to be commented on, or to be copied.
            if (!view.state.selection.empty) return false;
            const threadId = threadAt(view.state, position);
            const element = threadId === null ? null : findMark(view.dom, threadId);
            if (threadId === null || !element) return false;
            onOpen(threadId, element);
            return true;
          },
        },
        view: (view) => {
          const stop = marks.subscribe(() =>
            view.dispatch(view.state.tr.setMeta(key, true).setMeta("addToHistory", false)),
          );
          return { destroy: stop };
        },
      }),
    ];
  },
});

function drawMarks(doc: ProseMirrorNode, { text, marks }: CommentMarks): DecorationSet | null {
  if (marks.length === 0) return DecorationSet.empty;
  const words = wordsOfEditor(doc);
  if (words.text !== text) return null;
  const drawn = marks.flatMap((mark) => {
    const place = toPositions(words, mark);
    if (!place) return [];
    const { threadId } = mark;
    const attributes = {
      class: mark.isOpen ? "commented commented-open" : "commented",
      "data-thread": threadId,
    };
    return [Decoration.inline(place.from, place.to, attributes, { threadId })];
  });
  return DecorationSet.create(doc, drawn);
}

/** The thread at a place of the text: of several the one on the fewest words. */
export function threadAt(state: EditorState, position: number): string | null {
  const found = key.getState(state)?.find(position, position) ?? [];
  const [least] = found.sort((a, b) => a.to - a.from - (b.to - b.from));
  const threadId: unknown = least?.spec.threadId;
  return typeof threadId === "string" ? threadId : null;
}

export const findMark = (dom: Element, threadId: string): Element | null =>
  dom.querySelector(`[data-thread="${CSS.escape(threadId)}"]`);
