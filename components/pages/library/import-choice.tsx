"use client";

import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { ImportFile } from "./send-import.ts";

export type ImportChoiceProps = { isReading: boolean; onChoose: (file: ImportFile) => void };

/** A file of references, or the text of one. */
export function ImportChoice({ isReading, onChoose }: ImportChoiceProps) {
  const [text, setText] = useState("");
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file) onChoose({ name: file.name, content: file });
  };
  return (
    <>
      <p className="max-w-measure text-sm text-muted">
        BibTeX, RIS, CSL-JSON, and what Zotero exports (RDF, CSV, BibTeX, RIS, JSON). You see what
        would be added before anything is.
      </p>
      <FileTrigger
        acceptedFileTypes={[".bib", ".ris", ".json", ".rdf", ".csv", ".txt", ".enw"]}
        onSelect={take}
      >
        <Button isPending={isReading} className="self-start">
          Choose a file…
        </Button>
      </FileTrigger>
      <TextArea
        label="Or paste the references"
        value={text}
        onChange={setText}
        minRows={6}
        inputClassName="font-mono text-xs"
      />
      <Button
        className="self-start"
        isDisabled={text.trim() === ""}
        isPending={isReading}
        onPress={() => onChoose({ name: "pasted", content: new Blob([text]) })}
      >
        Look at what was pasted
      </Button>
    </>
  );
}
