import type { EntryPresence } from "#components/entries/entry-list.tsx";
import { Avatar } from "#components/ui/avatar.tsx";
import { Chip, type ChipTone } from "#components/ui/chip.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { RELIABILITY_LABELS } from "#lib/domain/labels.ts";
import type { CellWords } from "./cell-text.ts";
import type { ColumnId } from "./table-columns.ts";

export type CellContentProps = {
  row: EntryRow;
  column: ColumnId;
  text: string;
  words: CellWords;
  people: EntryPresence[];
};

/** One line, cut where the column ends; the whole of it shows when one points at it. */
export function CellContent({ row, column, text, words, people }: CellContentProps) {
  if (column === "status" && row.status in STATUS_TONES)
    return <Chip tone={STATUS_TONES[row.status] ?? "neutral"}>{text}</Chip>;
  return (
    <>
      {column === "lane" ? <LaneMark row={row} words={words} /> : null}
      <span
        dir="auto"
        data-cut={column === "reliability" ? undefined : ""}
        title={
          column === "reliability" && row.reliability
            ? RELIABILITY_LABELS[row.reliability]
            : undefined
        }
        className={joinClasses(
          "min-w-0 truncate",
          column === "title" ? "flex-1 font-medium" : "",
          isMuted(column) || text === "" ? "text-muted" : "",
          isTabular(column) && "tabular",
          column === "gaps" && "text-xs",
        )}
      >
        {text || emptyText(column)}
      </span>
      {people.slice(0, 3).map(({ name, colour }) => (
        <Avatar key={`${name} ${colour}`} name={name} colour={colour} size="sm" />
      ))}
    </>
  );
}

const STATUS_TONES: Partial<Record<EntryStatus, ChipTone>> = {
  verified: "verified",
  published: "verified",
  changes_requested: "differs",
  retracted: "danger",
};

const isMuted = (column: ColumnId): boolean => column === "gaps" || column === "edited";
const isTabular = (column: ColumnId): boolean =>
  column === "date" || column === "sources" || column === "edited" || column === "killed";

function emptyText(column: ColumnId): string {
  if (column === "title") return "Untitled";
  return column === "lane" ? "No lane" : "–";
}

function LaneMark({ row, words }: Pick<CellContentProps, "row" | "words">) {
  const lane = row.laneId === null ? undefined : words.lanes.get(row.laneId);
  return (
    <span
      aria-hidden="true"
      style={{ backgroundColor: lane ? `var(--lane-${lane.hue})` : "var(--faint)" }}
      className="size-2 shrink-0 rounded-xs"
    />
  );
}
