"use client";

import { buttonClasses } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { CAPTURE_KIND_LABELS } from "#lib/domain/labels.ts";
import { isSafeHref } from "#lib/domain/safe-href.ts";
import type { Source } from "#lib/domain/source.ts";
import { defangUrl } from "#lib/domain/source-url.ts";
import type { CaptureLine } from "#lib/reads/source.ts";
import { Instant } from "../frame/instant.tsx";
import { CapturePreview } from "./capture-preview.tsx";
import { formatBytes } from "./format-bytes.ts";
import { RemoveCapture } from "./remove-capture.tsx";

export type CaptureLineProps = { capture: CaptureLine; source: Source; mayEdit: boolean };

/** One copy: what it is, when and by whom it was made, under which hash it is kept. */
export function CaptureLineView({ capture, source, mayEdit }: CaptureLineProps) {
  const { id, kind, fileName, bytes, sha256, mediaType, isRemoved, note } = capture;
  const isImage = /^image\/(png|jpeg|gif|webp|avif)$/.test(mediaType);
  return (
    <li className="border-b border-rule-soft py-3.5">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-60 flex-1">
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <span className="font-medium">{CAPTURE_KIND_LABELS[kind]}</span>
            <bdi className="text-muted wrap-anywhere">{fileName}</bdi>
            {isRemoved ? <Chip>Taken out</Chip> : null}
          </p>
          <CaptureFacts capture={capture} isPerpetrator={source.isPerpetratorMedia} />
          <p className="mt-1 flex items-center gap-2 text-xs text-muted">
            <span className="tabular">{formatBytes(bytes)}</span>
            <span>
              SHA-256 <code title={sha256}>{sha256.slice(0, 12)}…</code>
            </span>
            <CopyButton text={sha256} label="Copy the whole SHA-256" />
          </p>
          {note ? (
            <p dir="auto" className="mt-1 max-w-measure text-xs text-muted whitespace-pre-line">
              {note}
            </p>
          ) : null}
        </div>
        <div className="-ms-2 flex gap-1 pane:ms-0 pane:-me-2">
          <CaptureLinks id={id} mediaType={mediaType} />
          {mayEdit ? <RemoveCapture id={id} isRemoved={isRemoved} /> : null}
        </div>
      </div>
      {isImage && !isRemoved ? <CapturePreview id={id} name={fileName} source={source} /> : null}
    </li>
  );
}

type FactsProps = { capture: CaptureLine; isPerpetrator: boolean };

function CaptureFacts({ capture, isPerpetrator }: FactsProps) {
  const { capturedAt, createdAt, operator, tool, toolVersion, archiveUrl } = capture;
  const isLink = !isPerpetrator && isSafeHref(archiveUrl);
  return (
    <p className="mt-1 text-xs text-muted">
      {capturedAt ? (
        <>
          captured <Instant iso={capturedAt} />
        </>
      ) : (
        <>
          capture time not known, stored <Instant iso={createdAt} />
        </>
      )}
      {operator ? (
        <>
          {" "}
          by <bdi>{operator}</bdi>
        </>
      ) : null}
      {tool ? ` · ${[tool, toolVersion].filter(Boolean).join(" ")}` : null}
      {archiveUrl ? (
        <>
          {" · "}
          {isLink ? (
            <a
              href={archiveUrl}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="link break-all"
            >
              {archiveUrl}
            </a>
          ) : (
            <span className="break-all">{defangUrl(archiveUrl)}</span>
          )}
        </>
      ) : null}
    </p>
  );
}

function CaptureLinks({ id, mediaType }: { id: string; mediaType: string }) {
  const path = `/api/captures/${id}`;
  const isText = mediaType === "text/html" || mediaType === "multipart/related";
  const style = buttonClasses("quiet", "sm");
  return (
    <p className="flex gap-1">
      {mediaType === "application/pdf" ? (
        <a href={path} target="_blank" rel="noopener" className={style}>
          View
        </a>
      ) : null}
      {isText ? (
        <a href={`${path}?as=text`} target="_blank" rel="noopener" className={style}>
          View as text
        </a>
      ) : null}
      <a href={`${path}?download`} className={style}>
        Download
      </a>
    </p>
  );
}
