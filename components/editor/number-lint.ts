import { Extension } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Store } from "#lib/collab/client/store.ts";
import { type CarriedNumbers, findNumbers, isCarried } from "#lib/domain/unsupported-numbers.ts";

export const numberLintKey = new PluginKey<DecorationSet>("numberLint");

export type NumberLintOptions = { carried: Store<CarriedNumbers> | null };

/** Marks numbers that no value of the entry carries. It only marks: people may have their reasons. */
export const NumberLint = Extension.create<NumberLintOptions>({
  name: "numberLint",
  addOptions: () => ({ carried: null }),
  addProseMirrorPlugins() {
    const { carried } = this.options;
    if (!carried) return [];
    return [
      new Plugin<DecorationSet>({
        key: numberLintKey,
        state: {
          init: (_, { doc }) => markNumbers(doc, carried.get()),
          apply: (transaction, marks) =>
            transaction.docChanged || transaction.getMeta(numberLintKey)
              ? markNumbers(transaction.doc, carried.get())
              : marks,
        },
        props: { decorations: (state) => numberLintKey.getState(state) },
        view: (view) => {
          const stop = carried.subscribe(() =>
            view.dispatch(
              view.state.tr.setMeta(numberLintKey, true).setMeta("addToHistory", false),
            ),
          );
          return { destroy: stop };
        },
      }),
    ];
  },
});

function markNumbers(doc: ProseMirrorNode, carried: CarriedNumbers): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, position) => {
    if (!node.isText) return;
    for (const found of findNumbers(node.text ?? ""))
      if (!isCarried(found, carried))
        marks.push(Decoration.inline(position + found.from, position + found.to, MARK));
  });
  return DecorationSet.create(doc, marks);
}

const MARK = {
  class: "unsupported-number",
  title: "No value of this entry carries this number. Add one with its source, or leave it.",
};
