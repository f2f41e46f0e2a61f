import { mergeAttributes, Node } from "@tiptap/core";
import type { Node as ProseMirrorNode } from "@tiptap/pm/model";
import type { Store } from "#lib/collab/client/store.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";

/** What the notes of a narrative need to know, and whom they tell that one was chosen. */
export type NoteView = {
  numbers: ReadonlyMap<string, number>;
  titleOf: (sourceId: string) => string;
};

export type NoteOptions = {
  view: Store<NoteView> | null;
  onOpen: (element: HTMLElement, position: number) => void;
};

/**
 * A note: the number of its source, which follows the order of the text while one writes. An atom
 * in the line, so that it is deleted, moved and copied as one thing.
 */
export const NoteNode = Node.create<NoteOptions>({
  name: CITATION_NODE,
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ view: null, onOpen: () => {} }),
  addAttributes: () => ({
    sourceId: { default: "", parseHTML: (element) => element.getAttribute("data-source") ?? "" },
    locator: { default: "", parseHTML: (element) => element.getAttribute("data-locator") ?? "" },
  }),
  parseHTML: () => [{ tag: "sup[data-source]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "sup",
    mergeAttributes(HTMLAttributes, {
      "data-source": readText(node.attrs.sourceId),
      "data-locator": readText(node.attrs.locator),
    }),
  ],
  renderText: () => "",
  addNodeView() {
    const { view, onOpen } = this.options;
    return ({ node, getPos }) => {
      let current: ProseMirrorNode = node;
      const dom = document.createElement("button");
      dom.type = "button";
      dom.className = "note";
      dom.contentEditable = "false";
      const draw = () => drawNote(dom, current, view?.get() ?? null);
      dom.addEventListener("click", (event) => {
        event.preventDefault();
        const position = getPos();
        if (position !== undefined) onOpen(dom, position);
      });
      draw();
      const stop = view?.subscribe(draw);
      return {
        dom,
        update(next) {
          if (next.type !== current.type) return false;
          current = next;
          draw();
          return true;
        },
        destroy: () => stop?.(),
      };
    };
  },
});

export const readText = (value: unknown): string => (typeof value === "string" ? value : "");

function drawNote(dom: HTMLElement, { attrs }: ProseMirrorNode, view: NoteView | null): void {
  // A document may hold anything as an attribute.
  const [sourceId, locator] = [readText(attrs.sourceId), readText(attrs.locator)];
  const number = view?.numbers.get(sourceId);
  const about = [view?.titleOf(sourceId), locator].filter(Boolean).join(", ");
  dom.textContent = number === undefined ? "[?]" : `[${number}]`;
  dom.title = about;
  dom.setAttribute("aria-label", `Note ${number ?? ""}: ${about}`);
}
