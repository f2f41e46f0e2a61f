"use client";

import { useState } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import type {
  LineChange,
  LineFrame,
  NarrativeChange,
} from "#lib/domain/compare/compare-narrative.ts";
import { groupLines } from "./group-lines.ts";
import { RunWords } from "./run-words.tsx";

type Numbers = ReadonlyMap<string, number>;
export type NarrativeLinesProps = { change: NarrativeChange; numbers: Numbers };

/** The narrative line by line; stretches without a change are folded but for the lines beside one. */
export function NarrativeLines({ change, numbers }: NarrativeLinesProps) {
  return (
    <div className="prose mt-1">
      {groupLines(change.lines).map((group) =>
        group.isFolded ? (
          <Folded key={group.from} lines={group.lines} numbers={numbers} />
        ) : (
          <Lines key={group.from} lines={group.lines} numbers={numbers} />
        ),
      )}
    </div>
  );
}

function Folded({ lines, numbers }: { lines: readonly LineChange[]; numbers: Numbers }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <Lines lines={lines} numbers={numbers} />;
  const count = lines.length === 1 ? "1 line" : `${lines.length} lines`;
  return (
    <button
      type="button"
      className="link my-2 block font-sans text-xs"
      aria-expanded={false}
      onClick={() => setIsOpen(true)}
    >
      Show {count} without a change
    </button>
  );
}

function Lines({ lines, numbers }: { lines: readonly LineChange[]; numbers: Numbers }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity, and never move.
    <Line key={index} line={line} numbers={numbers} />
  ));
}

const MARKS = { bullet: "•", number: "#", inside: "" } as const;

function Line({ line, numbers }: { line: LineChange; numbers: Numbers }) {
  const { frame } = line;
  const depth = frame.lists.length;
  const mark = MARKS[frame.lists.at(-1) ?? "inside"];
  return (
    <p
      dir="auto"
      data-change={line.change}
      style={{ paddingInlineStart: `${depth * 1.25}em` }}
      className={joinClasses(
        "my-1.5! min-h-4",
        line.change === "same" && "text-muted",
        frame.heading > 0 && "font-semibold",
        frame.isQuoted && "border-s-2 border-rule-strong ps-3",
      )}
    >
      {mark ? (
        <span aria-hidden className="me-1.5 text-muted">
          {mark}
        </span>
      ) : null}
      <RunWords runs={line.runs} numbers={numbers} />
      {noteOf(line) ? (
        <span className="ms-2 font-sans text-2xs text-muted">{noteOf(line)}</span>
      ) : null}
    </p>
  );
}

/** What words cannot show: an empty line, another kind of line. */
function noteOf({ change, frame, isReframed, runs }: LineChange): string {
  if (isReframed) return `now ${frameWords(frame)}`;
  if (runs.length > 0 || change === "same") return "";
  return change === "added" ? "empty line inserted" : "empty line deleted";
}

function frameWords({ heading, lists, isQuoted }: LineFrame): string {
  if (heading > 0) return "a heading";
  if (lists.length > 0) return "in a list";
  return isQuoted ? "a quotation" : "a paragraph";
}
