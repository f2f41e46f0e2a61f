"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type ReactNode, useState } from "react";
import {
  BoldIcon,
  HeadingIcon,
  ItalicIcon,
  LinkIcon,
  ListIcon,
  NoteIcon,
  NumberedListIcon,
  QuoteIcon,
} from "#components/ui/icons.tsx";
import { isSafeHref } from "#lib/domain/rich-text.ts";

type Tool = {
  id: string;
  label: string;
  icon: ReactNode;
  shortcut: string;
  run: (editor: Editor) => void;
};

const TOOLS: Tool[] = [
  tool("heading", "Heading", <HeadingIcon />, "Ctrl+Alt+2", (chain) =>
    chain.toggleHeading({ level: 2 }),
  ),
  tool("bold", "Bold", <BoldIcon />, "Ctrl+B", (chain) => chain.toggleBold()),
  tool("italic", "Italic", <ItalicIcon />, "Ctrl+I", (chain) => chain.toggleItalic()),
  tool("bulletList", "List", <ListIcon />, "Ctrl+Shift+8", (chain) => chain.toggleBulletList()),
  tool("orderedList", "Numbered list", <NumberedListIcon />, "Ctrl+Shift+7", (chain) =>
    chain.toggleOrderedList(),
  ),
  tool("blockquote", "Quotation", <QuoteIcon />, "Ctrl+Shift+B", (chain) =>
    chain.toggleBlockquote(),
  ),
];

type Chain = ReturnType<Editor["chain"]>;

function tool(
  id: string,
  label: string,
  icon: ReactNode,
  shortcut: string,
  change: (chain: Chain) => Chain,
): Tool {
  return { id, label, icon, shortcut, run: (editor) => change(editor.chain().focus()).run() };
}

const BUTTON =
  "inline-flex size-7 items-center justify-center rounded-sm text-ink hover:bg-hover aria-pressed:bg-accent-tint aria-pressed:text-accent pointer-coarse:size-9";

export type NarrativeToolbarProps = { editor: Editor; hasNotes: boolean };

/** Formatting, as a toolbar of one tab stop each; every tool has its key as well. */
export function NarrativeToolbar({ editor, hasNotes }: NarrativeToolbarProps) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      [...TOOLS.map(({ id }) => id), "link"].filter((id) => current?.isActive(id)).join(),
  });
  const [isLinking, setIsLinking] = useState(false);
  const isOn = (id: string) => active.split(",").includes(id);
  return (
    <div
      role="toolbar"
      aria-label="Formatting"
      className="mb-1 flex flex-wrap items-center gap-0.5"
    >
      {TOOLS.map(({ id, label, icon, shortcut, run }) => (
        <button
          key={id}
          type="button"
          title={`${label} (${shortcut})`}
          aria-label={label}
          aria-pressed={isOn(id)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(editor)}
          className={BUTTON}
        >
          {icon}
        </button>
      ))}
      <button
        type="button"
        title="Link"
        aria-label="Link"
        aria-pressed={isOn("link")}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => setIsLinking(true)}
        className={BUTTON}
      >
        <LinkIcon />
      </button>
      {hasNotes ? (
        <button
          type="button"
          title="Cite a source (type @)"
          aria-label="Cite a source"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editor.chain().focus().insertContent(" @").run()}
          className={BUTTON}
        >
          <NoteIcon />
        </button>
      ) : null}
      {isLinking ? <LinkField editor={editor} onDone={() => setIsLinking(false)} /> : null}
    </div>
  );
}

/** Only http, https and mailto; an empty address takes the link away. */
function LinkField({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const [href, setHref] = useState(String(editor.getAttributes("link").href ?? ""));
  const isWrong = href.trim() !== "" && !isSafeHref(href.trim());
  const apply = () => {
    if (isWrong) return;
    const chain = editor.chain().focus().extendMarkRange("link");
    if (href.trim() === "") chain.unsetLink().run();
    else chain.setLink({ href: href.trim() }).run();
    onDone();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the person just asked for this field.
      autoFocus
      aria-label="Address of the link"
      aria-invalid={isWrong}
      placeholder="https://"
      value={href}
      onChange={(event) => setHref(event.target.value)}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === "Enter") apply();
        if (event.key === "Escape") onDone();
      }}
      className="w-56 rounded-sm border border-rule bg-raised px-1.5 text-xs leading-6 aria-invalid:border-danger"
    />
  );
}
