import { Extension } from "@tiptap/core";
import { PluginKey } from "@tiptap/pm/state";
import { Suggestion } from "@tiptap/suggestion";
import type { Store } from "#lib/collab/client/store.ts";
import { CITATION_NODE } from "#lib/domain/narrative-citations.ts";
import type { Source } from "#lib/domain/source.ts";

/** The list that stands open below an “@”; null while none does. */
export type SuggestionList = {
  query: string;
  sources: Source[];
  index: number;
  /** Where the “@” is, in the window. */
  at: { left: number; bottom: number };
  choose: (source: Source) => void;
  /** Takes the “@” and what follows away, for a source that is made first. */
  clear: () => void;
};

export type CiteSuggestionOptions = {
  list: Store<SuggestionList | null> | null;
  search: (query: string) => Source[];
  onNew: (query: string) => void;
  /** Called before a note is put in, so that it is a step of its own to undo. */
  beforeNote: () => void;
};

/** Typing “@” offers the sources of the library; the one that is chosen becomes a note. */
export const CiteSuggestion = Extension.create<CiteSuggestionOptions>({
  name: "citeSuggestion",
  addOptions: () => ({ list: null, search: () => [], onNew: () => {}, beforeNote: () => {} }),
  addProseMirrorPlugins() {
    const { list, search, onNew, beforeNote } = this.options;
    if (!list) return [];
    return [
      Suggestion<Source>({
        editor: this.editor,
        pluginKey: new PluginKey("citeSuggestion"),
        char: "@",
        allowSpaces: true,
        // An address has an @ within a word: there it is no citation.
        allowedPrefixes: null,
        allow: ({ state, range }) => !/[\p{L}\p{N}]/u.test(charBefore(state.doc, range.from)),
        items: ({ query }) => search(query),
        command: ({ editor, range, props }) => {
          beforeNote();
          editor
            .chain()
            .focus()
            .insertContentAt(range, { type: CITATION_NODE, attrs: { sourceId: props.id } })
            .run();
        },
        render: () => renderInto(list, onNew),
      }),
    ];
  },
});

type Doc = { textBetween(from: number, to: number): string };

const charBefore = (doc: Doc, at: number): string => doc.textBetween(Math.max(0, at - 1), at);

/** Keeps the list in a store, from which React draws it; its keys are the editor's. */
function renderInto(list: Store<SuggestionList | null>, onNew: (query: string) => void) {
  type Props = {
    query: string;
    items: Source[];
    clientRect?: (() => DOMRect | null) | null;
    command: (source: Source) => void;
    editor: { chain(): { focus(): { deleteRange(range: Range): { run(): boolean } } } };
    range: Range;
  };
  const show = (props: Props) => {
    const { query, items, command, range } = props;
    const rect = props.clientRect?.();
    if (!rect) return list.set(null);
    list.set({
      ...{ query, sources: items, index: 0, choose: command },
      at: { left: rect.left, bottom: rect.bottom },
      clear: () => void props.editor.chain().focus().deleteRange(range).run(),
    });
  };
  return {
    onStart: (props: unknown) => show(props as Props),
    onUpdate: (props: unknown) => show(props as Props),
    onExit: () => list.set(null),
    onKeyDown: ({ event }: { event: KeyboardEvent }) => pressKey(event, list, onNew),
  };
}

type Range = { from: number; to: number };

/** Up and down go through the sources and the line below them, Enter takes one, Escape closes. */
function pressKey(
  event: KeyboardEvent,
  list: Store<SuggestionList | null>,
  onNew: (query: string) => void,
): boolean {
  const now = list.get();
  if (!now) return false;
  const count = now.sources.length + 1;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    list.set({ ...now, index: (now.index + step + count) % count });
    return true;
  }
  if (event.key === "Escape") {
    list.set(null);
    return true;
  }
  if (event.key !== "Enter" && event.key !== "Tab") return false;
  takeSuggestion(now, now.index, onNew);
  return true;
}

/** Takes a source, or, on the line below them, begins a new one. */
export function takeSuggestion(
  list: SuggestionList,
  index: number,
  onNew: (query: string) => void,
): void {
  const source = list.sources[index];
  if (source) list.choose(source);
  else {
    list.clear();
    onNew(list.query);
  }
}
