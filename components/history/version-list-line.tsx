"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { VersionLine } from "#lib/reads/versions.ts";
import type { Past } from "./past.ts";
import { sizeWords } from "./size-words.ts";
import { kindWords, versionTitle } from "./version-words.ts";

export type VersionListLineProps = {
  version: VersionLine;
  /** The version before it; null where it is the first, or not loaded. */
  before: number | null;
  isPicked: boolean;
  isLastSeen: boolean;
  onPick: () => void;
  onOpen: (past: Past) => void;
};

/** One version: its name or number, when, by whom, why, and how much it changed. */
export function VersionListLine(props: VersionListLineProps) {
  const { version, isPicked, isLastSeen, onPick, onOpen } = props;
  const { number, kind } = version;
  const isNamed = kind === "named";
  return (
    <li className="flex gap-3 border-b border-rule-soft py-2.5">
      <Checkbox
        aria-label={`Compare version ${number}`}
        className="mt-0.5 self-start"
        isSelected={isPicked}
        onChange={onPick}
      />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline gap-2">
          <button
            type="button"
            dir="auto"
            ref={isLastSeen ? takeFocus : undefined}
            onClick={() => onOpen({ show: "version", number })}
            className={joinClasses(
              "link min-w-0 text-start font-medium",
              isNamed && "font-serif text-md font-semibold",
            )}
          >
            {versionTitle(version)}
          </button>
          {kind === "auto" ? null : (
            <Chip tone={isNamed ? "accent" : "neutral"}>{kindWords(kind)}</Chip>
          )}
        </div>
        <p className="mt-0.5 text-xs text-muted">
          {isNamed ? <span className="tabular">Version {number} · </span> : null}
          <ReaderInstant iso={version.createdAt} />
          {version.authors.length > 0 ? (
            <>
              {" · "}
              <bdi>{version.authors.join(", ")}</bdi>
            </>
          ) : null}
        </p>
        <p className="mt-0.5 text-xs text-muted">
          {version.reason && !isNamed ? (
            <>
              <bdi>{version.reason}</bdi>
              {" · "}
            </>
          ) : null}
          <Size {...props} />
        </p>
      </div>
    </li>
  );
}

/** Who comes back from a version goes on where they were. */
const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

/** How much it changed leads to what it changed. */
function Size({ version: { number, size, isPurged }, before, onOpen }: VersionListLineProps) {
  if (isPurged) return "content removed for good";
  if (!size) return "the first version";
  const isEmpty = size.fields + size.wordsAdded + size.wordsRemoved === 0;
  if (before === null || isEmpty) return <bdi>{sizeWords(size)}</bdi>;
  return (
    <button
      type="button"
      className="link"
      aria-label={`What version ${number} changed: ${sizeWords(size)}`}
      onClick={() => onOpen({ show: "comparison", from: before, to: number })}
    >
      <bdi>{sizeWords(size)}</bdi>
    </button>
  );
}
