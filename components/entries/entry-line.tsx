"use client";

import { EntryCommentCount } from "#components/comments/entry-comment-count.tsx";
import { DateMargin } from "#components/dates/date-margin.tsx";
import { usePurges, useTombstone } from "#components/purge/purges-context.tsx";
import { TombstoneWords } from "#components/purge/tombstone-words.tsx";
import { StandingChips } from "#components/review/standing-chips.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import type { EntryPresence } from "./entry-list.tsx";

export type EntryLineProps = {
  id: string;
  row: EntryRow;
  lane: { title: string; hue: number } | null;
  isSelected: boolean;
  /** Under the keyboard's cursor. */
  isActive: boolean;
  position: number;
  total: number;
  people: EntryPresence[];
  /** What is searched for stands in its text, not in what is shown here. */
  isInText: boolean;
  onSelect: (id: string) => void;
};

const LINE =
  "relative flex cursor-default gap-2.5 border-b border-rule-soft py-2 ps-3.5 pe-4 " +
  "before:absolute before:inset-y-0 before:start-0 before:w-0.75 before:content-['']";

/** Date in the margin, title, and below it what is known of how well it is sourced. */
export function EntryLine(props: EntryLineProps) {
  const { id, row, lane, isSelected, isActive, position, total, people, onSelect } = props;
  const tombstone = useTombstone(row.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box that holds it has the keyboard.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-posinset={position + 1}
      aria-setsize={total}
      onClick={() => onSelect(row.id)}
      className={joinClasses(
        LINE,
        isSelected ? "bg-accent-tint before:bg-accent" : "hover:bg-hover",
        isActive && "outline-2 -outline-offset-2 outline-accent",
      )}
    >
      <span className="tabular w-19 shrink-0 text-xs leading-4.75 text-muted">
        {row.date ? <DateMargin edtf={row.date.edtf} /> : "–"}
      </span>
      <span className="min-w-0 flex-1">
        {tombstone ? (
          <span className="text-sm leading-4.5 wrap-anywhere text-muted">
            <TombstoneWords tombstone={tombstone} />
          </span>
        ) : (
          <>
            <span
              dir="auto"
              className={joinClasses(
                "line-clamp-3 text-sm leading-4.5 font-medium wrap-break-word",
                row.title === "" && "text-muted",
              )}
            >
              {row.title || "Untitled"}
            </span>
            <EntryFacts {...{ row, lane, people, isInText: props.isInText }} />
          </>
        )}
      </span>
    </div>
  );
}

type EntryFactsProps = Pick<EntryLineProps, "row" | "lane" | "people" | "isInText">;

function EntryFacts({ row, lane, people, isInText }: EntryFactsProps) {
  const claims = row.assertionCount === 1 ? "1 claim" : `${row.assertionCount} claims`;
  const isAskedFor = usePurges().requests.some(({ entryId }) => entryId === row.id);
  const isBare = row.sourceCount === 0;
  return (
    <span className="mt-1 flex min-h-5 flex-wrap items-center gap-x-1.5 gap-y-1 text-2xs text-muted">
      <span
        role="img"
        aria-label={lane?.title ?? "No lane"}
        title={lane?.title ?? "No lane"}
        style={{ backgroundColor: lane ? `var(--lane-${lane.hue})` : "var(--faint)" }}
        className="size-2 rounded-xs"
      />
      <span className="tabular">{claims}</span>
      {isInText ? <Chip>found inside</Chip> : null}
      {row.differing.length > 0 ? <Chip tone="differs">differs</Chip> : null}
      {isBare ? <Chip>no source</Chip> : null}
      {!isBare && row.unsourced.includes("date") ? <Chip>date unsourced</Chip> : null}
      {row.status === "draft" ? null : <StandingChips row={row} />}
      {isAskedFor ? <Chip tone="danger">to be removed for good?</Chip> : null}
      <EntryCommentCount entryId={row.id} />
      {people.length > 0 ? <People people={people} /> : null}
    </span>
  );
}

function People({ people }: { people: EntryPresence[] }) {
  return (
    <span className="ms-auto flex gap-0.5">
      {people.slice(0, 3).map(({ name, colour }) => (
        <Avatar key={`${name} ${colour}`} name={name} colour={colour} size="sm" />
      ))}
    </span>
  );
}
