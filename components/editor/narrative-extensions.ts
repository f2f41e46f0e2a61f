import type { HocuspocusProvider } from "@hocuspocus/provider";
import type { Extensions } from "@tiptap/core";
import { Collaboration } from "@tiptap/extension-collaboration";
import { CollaborationCaret } from "@tiptap/extension-collaboration-caret";
import { StarterKit } from "@tiptap/starter-kit";
import type * as Y from "yjs";
import {
  CommentMarksExtension,
  type CommentMarksOptions,
} from "#components/comments/comment-marks.ts";
import type { Store } from "#lib/collab/client/store.ts";
import type { IsPerpetratorUrl } from "#lib/domain/perpetrator-links.ts";
import { isSafeHref } from "#lib/domain/rich-text.ts";
import type { CarriedNumbers } from "#lib/domain/unsupported-numbers.ts";
import { CiteSuggestion, type CiteSuggestionOptions } from "./cite-suggestion.ts";
import { NoteNode, type NoteOptions } from "./note-node.ts";
import { NumberLint } from "./number-lint.ts";

/** What ties a narrative to the sources and the values of its entry. */
export type NarrativeEvidence = {
  notes: NoteOptions;
  cite: CiteSuggestionOptions;
  carried: Store<CarriedNumbers>;
};

/** What a narrative may hold; the same list as `sanitizeRichText`, which reads it back. */
export function narrativeExtensions(options: {
  fragment: Y.XmlFragment;
  undoManager: Y.UndoManager | null;
  /** Null: nobody else is in it, and there are no carets to be seen. */
  provider: HocuspocusProvider | null;
  me: { name: string; colour: string };
  evidence: NarrativeEvidence | null;
  comments: CommentMarksOptions | null;
  /** Such an address never becomes a link, typed, pasted or written by somebody else. */
  isPerpetratorUrl: IsPerpetratorUrl;
}): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      codeBlock: false,
      horizontalRule: false,
      underline: false,
      undoRedo: false,
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: "https",
        isAllowedUri: (url) => isSafeHref(url) && !options.isPerpetratorUrl(url),
        shouldAutoLink: (url) => isSafeHref(url) && !options.isPerpetratorUrl(url),
        HTMLAttributes: { rel: "noopener noreferrer nofollow", target: "_blank" },
      },
    }),
    ...(options.evidence ? evidenceExtensions(options.evidence) : []),
    ...(options.comments ? [CommentMarksExtension.configure(options.comments)] : []),
    Collaboration.configure({
      fragment: options.fragment,
      ...(options.undoManager ? { yUndoOptions: { undoManager: options.undoManager } } : {}),
    }),
    ...(options.provider ? [caretsOf(options.provider, options.me)] : []),
  ];
}

function caretsOf(provider: HocuspocusProvider, user: { name: string; colour: string }) {
  return CollaborationCaret.configure({
    ...{ provider, user },
    render: renderCaret,
    selectionRender: (user) => ({
      nodeName: "span",
      class: "caret-selection",
      style: `background-color: ${safeColour(user.colour)}33`,
    }),
  });
}

function evidenceExtensions({ notes, cite, carried }: NarrativeEvidence): Extensions {
  return [
    NoteNode.configure(notes),
    CiteSuggestion.configure(cite),
    NumberLint.configure({ carried }),
  ];
}

/** Somebody's caret, with their name on it. Built from text, never from HTML. */
function renderCaret(user: Record<string, unknown>): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "caret";
  caret.style.borderColor = safeColour(user.colour);
  const label = document.createElement("span");
  label.className = "caret-name";
  label.style.backgroundColor = safeColour(user.colour);
  label.textContent = String(user.name ?? "");
  caret.append(label);
  return caret;
}

function safeColour(colour: unknown): string {
  return typeof colour === "string" && /^#[0-9a-f]{6}$/i.test(colour) ? colour : "#666b74";
}
