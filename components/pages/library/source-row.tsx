import Link from "next/link";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { formatIsolated } from "#components/sources/format-isolated.ts";
import { SourceAddress } from "#components/sources/source-address.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { RELIABILITY_LABELS, SOURCE_KIND_LABELS, SOURCE_TIER_LABELS } from "#lib/domain/labels.ts";
import type { LibrarySource } from "#lib/reads/library.ts";
import { describeWithheld } from "../source/describe-withheld.ts";
import { countCitations } from "./count-citations.ts";

export type SourceRowProps = { source: LibrarySource; onEdit: (() => void) | null };

/** A source as a bibliography has it, and below what the team holds of it. */
export function SourceRow({ source, onEdit }: SourceRowProps) {
  const reader = useDateStyle();
  const { title, note } = source;
  return (
    // Long libraries: rows out of sight are not laid out.
    <li className="flex items-start gap-3 border-b border-rule-soft py-3.5 [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]">
      <div className="min-w-0 flex-1">
        <p dir="auto" className="w-fit max-w-measure font-serif text-lg leading-snug wrap-anywhere">
          <Link
            href={`/teams/${source.teamId}/sources/${source.id}`}
            prefetch={false}
            className="decoration-rule-strong underline-offset-3 hover:underline"
          >
            {formatIsolated(source, reader)}
          </Link>
        </p>
        {source.translatedTitle ? (
          <p dir="auto" className="w-fit max-w-measure font-serif text-muted wrap-anywhere">
            {source.translatedTitle}
          </p>
        ) : null}
        <SourceFacts source={source} />
        <SourceAddress source={source} />
        {note ? (
          <p
            dir="auto"
            className="mt-1 max-w-measure text-xs text-muted wrap-anywhere whitespace-pre-line"
          >
            {note}
          </p>
        ) : null}
      </div>
      {onEdit ? (
        <Button
          variant="quiet"
          className="-mt-1 -me-3"
          onPress={onEdit}
          aria-label={`Edit ${title}`}
        >
          Edit…
        </Button>
      ) : null}
    </li>
  );
}

const SENSITIVITY_WORDS = { internal: "Internal", confidential: "Confidential" };

function SourceFacts({ source }: { source: LibrarySource }) {
  const { kind, tier, reliability, isPerpetratorMedia, entryCount, captureCount } = source;
  const { sensitivity, withheld } = source;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
      <span>{SOURCE_KIND_LABELS[kind]}</span>
      <span>{SOURCE_TIER_LABELS[tier]}</span>
      <span>
        <span className="font-semibold text-ink">{reliability}</span> ·{" "}
        {RELIABILITY_LABELS[reliability].toLowerCase()}
      </span>
      <span className="tabular">{countCitations(entryCount)}</span>
      {captureCount > 0 ? (
        <span className="tabular">
          {captureCount === 1 ? "1 capture" : `${captureCount} captures`}
        </span>
      ) : null}
      {isPerpetratorMedia ? <Chip tone="differs">Perpetrator media</Chip> : null}
      {sensitivity === "open" ? null : <Chip>{SENSITIVITY_WORDS[sensitivity]}</Chip>}
      {withheld ? <span>{describeWithheld(withheld)}</span> : null}
    </p>
  );
}
