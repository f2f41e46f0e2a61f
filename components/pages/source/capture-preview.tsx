"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { CONTENT_LABEL_LABELS } from "#lib/domain/labels.ts";
import type { Source } from "#lib/domain/source.ts";

export type CapturePreviewProps = { id: string; name: string; source: Source };

/**
 * A captured image. Where its source shows what one should be warned of, the reason stands first
 * and the image is blurred and without colour until asked for; never remembered across loads.
 */
export function CapturePreview({ id, name, source }: CapturePreviewProps) {
  const reasons = listReasons(source);
  const isLabelled = reasons.length > 0;
  const [isShown, setShown] = useState(!isLabelled);
  return (
    <figure className="mt-3 w-fit max-w-full">
      {isLabelled ? (
        <figcaption className="mb-2 flex flex-wrap items-center gap-3 text-sm">
          <span className="min-w-0">
            <span className="text-muted">This image may show: </span>
            <span className="font-medium text-differs">{reasons.join(", ")}</span>
          </span>
          <Button size="sm" aria-pressed={isShown} onPress={() => setShown(!isShown)}>
            {isShown ? "Hide" : "Show"}
          </Button>
        </figcaption>
      ) : null}
      <div className="overflow-hidden rounded-md border border-rule bg-rule-soft">
        {/* biome-ignore lint/performance/noImgElement: an image of the archive is shown as it is kept, never worked on by the server. */}
        <img
          src={`/api/captures/${id}`}
          alt={isShown ? `Capture ${name}` : "Blurred, because of what it may show"}
          loading="lazy"
          draggable={isShown}
          className={joinClasses(
            "block max-h-72 max-w-full",
            !isShown &&
              "pointer-events-none scale-110 blur-2xl brightness-75 grayscale select-none",
          )}
        />
      </div>
    </figure>
  );
}

/** Perpetrators' media is treated as what it is made to be. */
function listReasons({ contentLabels, isPerpetratorMedia }: Source): string[] {
  const labels = contentLabels.map((label) => CONTENT_LABEL_LABELS[label].toLowerCase());
  return isPerpetratorMedia ? [...new Set([...labels, "perpetrator media"])] : labels;
}
