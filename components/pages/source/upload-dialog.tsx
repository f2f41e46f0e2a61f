"use client";

import { useId } from "react";
import { FileTrigger } from "react-aria-components";
import { SubmitButton } from "#components/pages/forms/submit-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ERROR } from "#components/ui/field-styles.ts";
import { Notice } from "#components/ui/notice.tsx";
import { formatBytes } from "./format-bytes.ts";
import { UploadFields } from "./upload-fields.tsx";
import { type UploadState, useUpload } from "./use-upload.ts";

export type UploadDialogProps = { sourceId: string; most: number; onClose: () => void };

/** A copy of a source, sent as it is. What it is the server finds out by itself. */
export function UploadDialog({ sourceId, most, onClose }: UploadDialogProps) {
  const formId = useId();
  const state = useUpload({ sourceId, most, onDone: onClose });
  const { form, share } = state;
  return (
    <Dialog
      isOpen
      width="wide"
      title="Add a capture"
      onOpenChange={(isOpen) => isOpen || share !== null || onClose()}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close} isDisabled={share !== null}>
            Cancel
          </Button>
          <SubmitButton form={formId} isPending={form.isPending}>
            Store it
          </SubmitButton>
        </>
      )}
    >
      <form {...form.props} id={formId} className="flex flex-col gap-4">
        {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
        <FileChoice state={state} most={most} />
        {share === null ? null : <UploadProgress share={share} />}
        <UploadFields state={state} />
      </form>
    </Dialog>
  );
}

function FileChoice({ state: { file, choose, form }, most }: { state: UploadState; most: number }) {
  const take = (files: FileList | null) => {
    const chosen = files?.item(0);
    if (chosen) choose(chosen);
  };
  return (
    <div>
      <div className="flex flex-wrap items-center gap-3">
        <FileTrigger onSelect={take}>
          <Button>{file ? "Another file…" : "Choose a file…"}</Button>
        </FileTrigger>
        {file ? (
          <span className="min-w-0 text-sm wrap-anywhere">
            <bdi>{file.name}</bdi> <span className="text-muted">{formatBytes(file.size)}</span>
          </span>
        ) : null}
      </div>
      <p className="mt-1.5 text-xs text-muted">
        PDF, image, web page (HTML, MHTML), WACZ, WARC or video, up to{" "}
        {Math.floor(most / 1_000_000)} MB. It is kept as it is and never executed.
      </p>
      {/* A refusal of the server that names the file belongs here. */}
      <input type="hidden" name="file" aria-invalid={form.errors.file ? true : undefined} />
      {form.errors.file ? (
        <p role="alert" className={`${ERROR} mt-1`}>
          {form.errors.file}
        </p>
      ) : null}
    </div>
  );
}

function UploadProgress({ share }: { share: number }) {
  return (
    <div>
      <label htmlFor="upload-progress" className="text-xs text-muted tabular">
        {share < 1 ? `${Math.round(share * 100)} % sent` : "Sent; the server is looking into it…"}
      </label>
      <progress
        id="upload-progress"
        value={share}
        max={1}
        className="mt-1 block h-1.5 w-full accent-accent"
      />
    </div>
  );
}
