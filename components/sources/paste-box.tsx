"use client";

import { useState } from "react";
import { TextArea } from "#components/ui/text-area.tsx";
import { type PastedSource, readPasted } from "./read-pasted-source.ts";

export type PasteBoxProps = { autoFocus: boolean; onRead: (pasted: PastedSource) => void };

/** A reference as it stands elsewhere fills in the form; below is said what was recognised. */
export function PasteBox({ autoFocus, onRead }: PasteBoxProps) {
  const [text, setText] = useState("");
  const [pasted, setPasted] = useState<PastedSource | null>(null);
  const change = (next: string) => {
    setText(next);
    const read = next.trim().length < 8 ? null : readPasted(next);
    setPasted(read);
    if (read) onRead(read);
  };
  return (
    <TextArea
      label="Paste a reference"
      description={describePaste(text, pasted)}
      placeholder="An address, a DOI or ISBN, a reference in any style, or BibTeX, RIS or CSL-JSON"
      value={text}
      autoFocus={autoFocus}
      onChange={change}
      maxLength={20_000}
    />
  );
}

function describePaste(text: string, pasted: PastedSource | null): string {
  if (!pasted)
    return text.trim() === ""
      ? "It fills in the fields below. Nothing is fetched."
      : "No reference is recognised yet. Fill in the fields yourself, or paste it whole.";
  const parts = pasted.recognised.join(", ");
  if (pasted.confidence === "low") return `Little was recognised (${parts}): fill in the rest.`;
  return `Recognised: ${parts}. ${pasted.confidence === "high" ? "" : "Please check the fields."}`.trim();
}
