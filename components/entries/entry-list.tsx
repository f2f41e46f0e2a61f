"use client";

import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Lane } from "#lib/domain/chronology.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { EntryLine } from "./entry-line.tsx";
import { buildLines, entryForKey, headingAt, type ListLine, placesOf } from "./list-lines.ts";
import { useLineVirtualizer } from "./use-line-virtualizer.ts";
import { useScrollAnchor } from "./use-scroll-anchor.ts";

export type EntryPresence = { entryId: string; name: string; colour: string };

export type EntryListProps = {
  /** Newest first, as `sortNewestFirst` has them. */
  rows: EntryRow[];
  /** Ids of those found by words that stand in their texts only; the line says so. */
  inTexts?: ReadonlySet<string>;
  lanes: Lane[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  presence: EntryPresence[];
  emptyState: ReactNode;
  ariaLabel: string;
};

/** The entries by year, newest first. One tab stop; arrows move, Enter opens. */
export const EntryList = memo(function EntryList(props: EntryListProps) {
  const { rows, lanes, selectedId, onSelect, presence, emptyState, ariaLabel } = props;
  const lines = useMemo(() => buildLines(rows), [rows]);
  const laneById = useMemo(() => new Map(lanes.map((lane) => [lane.id, lane])), [lanes]);
  const box = useRef<HTMLDivElement>(null);
  const virtualizer = useLineVirtualizer(box, lines);
  useScrollAnchor(virtualizer, lines);
  const [cursorId, setCursorId] = useState<string | null>(null);
  const idBase = useId();
  const activeId = cursorId ?? selectedId;
  const places = useMemo(() => placesOf(lines), [lines]);
  const indexOf = (id: string) => places.get(id) ?? -1;
  const peopleAt = useMemo(() => Map.groupBy(presence, ({ entryId }) => entryId), [presence]);

  useScrollToSelected(selectedId, indexOf, virtualizer.scrollToIndex);

  const onKeyDown = useListKeys({ lines, indexOf, activeId }, onSelect, (id) => {
    setCursorId(id);
    virtualizer.scrollToIndex(indexOf(id), { align: "auto" });
  });

  if (lines.length === 0) return <div className="h-full overflow-auto">{emptyState}</div>;
  const drawEntry = ({ row, position }: EntryListLine) => (
    <EntryLine
      id={`${idBase}${row.id}`}
      row={row}
      lane={row.laneId === null ? null : (laneById.get(row.laneId) ?? null)}
      isSelected={row.id === selectedId}
      isActive={row.id === cursorId}
      position={position}
      total={rows.length}
      people={peopleAt.get(row.id) ?? NOBODY}
      isInText={props.inTexts?.has(row.id) ?? false}
      onSelect={onSelect}
    />
  );
  const shown = virtualizer.getVirtualItems();
  const sticky = headingAt(lines, firstInSight(virtualizer.scrollOffset ?? 0, shown));
  const isActiveShown = shown.some((item) => item.key === activeId);
  return (
    <div
      ref={box}
      role="listbox"
      aria-label={ariaLabel}
      aria-activedescendant={isActiveShown ? `${idBase}${activeId}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setCursorId(null)}
      className="h-full overflow-y-auto -outline-offset-2! [overflow-anchor:none]"
    >
      <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {shown.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const isSticky = item.index === sticky;
          return (
            <div
              key={item.key}
              role="presentation"
              data-index={item.index}
              ref={virtualizer.measureElement}
              className={isSticky ? "sticky top-0 z-10" : "absolute inset-x-0 top-0"}
              style={isSticky ? undefined : { transform: `translateY(${item.start}px)` }}
            >
              {line.kind === "year" ? <YearHeading line={line} /> : drawEntry(line)}
            </div>
          );
        })}
      </div>
    </div>
  );
});

const NOBODY: EntryPresence[] = [];

type EntryListLine = Extract<ListLine, { kind: "entry" }>;

function useListKeys(
  list: { lines: ListLine[]; indexOf: (id: string) => number; activeId: string | null },
  onOpen: (id: string) => void,
  onMove: (id: string) => void,
) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { lines, indexOf, activeId } = list;
    const isOpening = (event.key === "Enter" || event.key === " ") && activeId !== null;
    const target = isOpening ? activeId : entryForKey(lines, indexOf(activeId ?? ""), event.key);
    if (target === null) return;
    event.preventDefault();
    if (isOpening) onOpen(target);
    else onMove(target);
  };
}

function YearHeading({ line }: { line: Extract<ListLine, { kind: "year" }> }) {
  return (
    <div
      role="presentation"
      className="tabular flex h-7 items-center justify-between border-b border-rule-soft bg-panel ps-3.5 pe-4 text-xs font-semibold text-muted"
    >
      <span>{line.label}</span>
      <span className="text-2xs font-normal">{line.count}</span>
    </div>
  );
}

function firstInSight(scrolled: number, shown: { index: number; end: number }[]): number {
  return shown.find((item) => item.end > scrolled)?.index ?? 0;
}

/** A choice made elsewhere scrolls it into sight; others' edits, which only move it, do not. */
function useScrollToSelected(
  selectedId: string | null,
  indexOf: (id: string) => number,
  scrollToIndex: (index: number, options: { align: "auto" }) => void,
) {
  const latest = useRef({ indexOf, scrollToIndex });
  latest.current = { indexOf, scrollToIndex };
  useEffect(() => {
    const index = selectedId === null ? -1 : latest.current.indexOf(selectedId);
    if (index >= 0) latest.current.scrollToIndex(index, { align: "auto" });
  }, [selectedId]);
}
