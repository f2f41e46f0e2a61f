"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { SourcePage } from "#lib/reads/source.ts";
import { Section } from "../frame/section.tsx";
import { CaptureLineView } from "./capture-line.tsx";
import { UploadDialog } from "./upload-dialog.tsx";

export type CaptureSectionProps = {
  page: SourcePage;
  /** How large a capture may be, in bytes. */
  most: number;
};

/** Archived copies of a source: files that are kept as they came, and shown inert. */
export function CaptureSection({ page, most }: CaptureSectionProps) {
  const [isUploading, setUploading] = useState(false);
  const { captures, source, mayEdit } = page;
  const isWithheld = source.withheld?.includes("captures");
  return (
    <Section
      title="Captures"
      action={
        mayEdit ? (
          <Button size="sm" onPress={() => setUploading(true)}>
            Add a capture…
          </Button>
        ) : null
      }
    >
      {captures.length === 0 ? (
        <p className="mt-3 text-muted">
          {isWithheld
            ? "There are captures, withheld from those who only read."
            : "No copy of this source is kept yet."}
        </p>
      ) : (
        <ul aria-label="Captures">
          {captures.map((capture) => (
            <CaptureLineView key={capture.id} capture={capture} source={source} mayEdit={mayEdit} />
          ))}
        </ul>
      )}
      {isUploading ? (
        <UploadDialog sourceId={source.id} most={most} onClose={() => setUploading(false)} />
      ) : null}
    </Section>
  );
}
