"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { numberLintKey } from "./number-lint.ts";

/** How many numbers of the text no value carries. A hint, never a hindrance. */
export function NumberLintLine({ editor }: { editor: Editor }) {
  const count = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      current ? (numberLintKey.getState(current.state)?.find().length ?? 0) : 0,
  });
  if (count === 0) return null;
  return (
    <p className="mt-2 text-xs text-differs">
      {count === 1
        ? "1 number in the narrative is carried by no value of this entry; it is underlined."
        : `${count} numbers in the narrative are carried by no value of this entry; they are underlined.`}
    </p>
  );
}
