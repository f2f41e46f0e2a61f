"use client";

import dynamic from "next/dynamic";
import { RichTextView } from "#components/editor/rich-text-view.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { setChronologyField } from "#lib/collab/doc/edit-chronology.ts";
import type { ChronologySnapshot } from "#lib/domain/chronology.ts";
import { ErasEditor } from "./eras-editor.tsx";
import { LanesEditor } from "./lanes-editor.tsx";
import { TimeZoneField } from "./time-zone-field.tsx";
import { useWorkspace } from "./workspace-context.tsx";

/** Loaded when first needed: the editor of rich text is much code. */
const IntroductionEditor = dynamic(
  () => import("./introduction-editor.tsx").then((module) => module.IntroductionEditor),
  { ssr: false },
);

export type ChronologyDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  chronology: ChronologySnapshot;
};

/** The chronology as a whole: title, introduction, time zone, lanes and eras, edited live with the others. */
export function ChronologyDialog({ isOpen, onOpenChange, chronology }: ChronologyDialogProps) {
  const { chronologyId, rights, chronologyDocument } = useWorkspace();
  const doc = rights.mayEdit ? (chronologyDocument?.doc ?? null) : null;
  return (
    <Dialog title="About this chronology" width="wide" isOpen={isOpen} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-6">
        {doc ? (
          <>
            <TextField
              label="Title"
              value={chronology.title}
              onChange={(title) => setChronologyField(doc, "title", title)}
            />
            <TextArea
              label="Summary"
              value={chronology.summary}
              onChange={(summary) => setChronologyField(doc, "summary", summary)}
            />
          </>
        ) : (
          <p dir="auto" className="font-serif text-lg">
            {chronology.summary}
          </p>
        )}
        <section>
          <h3 className="mb-1.5 text-xs font-medium text-muted">Introduction</h3>
          {doc && chronologyDocument ? (
            <IntroductionEditor opened={chronologyDocument} />
          ) : (
            <RichTextView content={chronology.introduction} />
          )}
        </section>
        <TimeZoneField
          value={chronology.timeZone}
          onChange={doc ? (zone) => setChronologyField(doc, "timeZone", zone) : null}
        />
        <LanesEditor lanes={chronology.lanes} doc={doc} />
        <ErasEditor eras={chronology.eras} doc={doc} />
        {rights.mayReadVersions ? (
          <p className="text-sm">
            <a className="link" href={`/chronologies/${chronologyId}/activity`}>
              Activity, and the chronology as known on a date
            </a>
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
