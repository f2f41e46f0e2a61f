"use client";

import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { CAPTURE_KINDS, type CaptureKind } from "#lib/domain/codes.ts";
import { CAPTURE_KIND_LABELS } from "#lib/domain/labels.ts";
import type { UploadState } from "./use-upload.ts";

const KINDS = CAPTURE_KINDS.map((id) => ({ id, label: CAPTURE_KIND_LABELS[id] }));

/** How the copy was made: what a court or a colleague will ask (Berkeley Protocol). */
export function UploadFields({
  state: { draft, change, form, at, setAt },
}: {
  state: UploadState;
}) {
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-2">
        <Select
          label="Kind"
          options={KINDS}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as CaptureKind })}
        />
        <TextField
          label="Captured at"
          name="capturedAt"
          type="datetime-local"
          description="In your own time zone; empty if it is not known."
          value={at}
          onChange={setAt}
          error={form.errors.capturedAt}
        />
        <TextField
          label="Tool"
          name="tool"
          description="Such as the browser or archiver that made it."
          value={draft.tool}
          onChange={(tool) => change({ tool })}
          maxLength={200}
        />
        <TextField
          label="Version of the tool"
          name="toolVersion"
          value={draft.toolVersion}
          onChange={(toolVersion) => change({ toolVersion })}
          maxLength={200}
        />
      </div>
      <TextField
        label="Address of a copy in a public archive"
        name="archiveUrl"
        inputMode="url"
        value={draft.archiveUrl}
        onChange={(archiveUrl) => change({ archiveUrl })}
        maxLength={1000}
        error={form.errors.archiveUrl}
      />
      <TextArea
        label="Note"
        name="note"
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={600}
        error={form.errors.note}
      />
    </>
  );
}
