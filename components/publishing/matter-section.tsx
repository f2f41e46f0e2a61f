"use client";

import { useState } from "react";
import { GAP_WORDS } from "#components/gaps/gap-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { Matter, MatterKind } from "#lib/domain/edition/pre-flight.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { parseGap } from "#lib/domain/gaps.ts";
import { type Decisions, decide } from "./decisions.ts";
import { MATTER_WORDS } from "./matter-words.ts";

export type MatterSectionProps = {
  kind: MatterKind;
  matters: Matter[];
  chronologyId: string;
  decisions: Decisions;
  onDecide: (decisions: Decisions) => void;
};

/** Lines that are drawn at first. */
const FIRST = 50;

/** Everything of one kind that is decided on or made known, with what is decided for each. */
export function MatterSection(props: MatterSectionProps) {
  const { kind, matters, decisions, onDecide } = props;
  const [most, setMost] = useState(FIRST);
  const { label, note } = MATTER_WORDS[kind];
  const set = SETS[kind];
  const ids = matters.map((matter) => idFor(set, matter));
  const all = ids.every((id) => decisions[set].has(id));
  const canDecide = kind !== "embargo" && kind !== "withheld";
  return (
    <details
      className="border-b border-rule-soft py-3"
      open={kind === "name" || kind === "changed"}
    >
      <summary className="text-sm">
        <span className="font-semibold">{label}</span>{" "}
        <span className="tabular text-muted">{matters.length}</span>
        <span className="block ps-4 text-xs text-muted">{note}</span>
      </summary>
      {canDecide && matters.length > 1 ? (
        <Button
          size="sm"
          className="mt-2"
          onPress={() => onDecide(decide(decisions, set, ids, !all))}
        >
          {ALL_WORDS[set][all ? "off" : "on"]}
        </Button>
      ) : null}
      <ul className="mt-2">
        {matters.slice(0, most).map((matter) => (
          <li
            key={`${matter.entryId} ${matter.about}`}
            className="border-t border-rule-soft py-1.5"
          >
            <MatterLine {...props} matter={matter} canDecide={canDecide} />
          </li>
        ))}
      </ul>
      {matters.length > most ? (
        <Button variant="quiet" size="sm" onPress={() => setMost(most + 10 * FIRST)}>
          Show more
        </Button>
      ) : null}
    </details>
  );
}

/** What is decided of a kind: which names, which entries as they are, and else what stays out. */
const SETS: Record<MatterKind, keyof Decisions> = {
  ...{ name: "names", changed: "asTheyAre", unverified: "omit", perpetrator: "omit" },
  ...{ internal: "omit", embargo: "omit", withheld: "omit", place: "omit" },
  ...{ retracted: "omit", gap: "omit" },
};

const ALL_WORDS: Record<keyof Decisions, { on: string; off: string }> = {
  names: { on: "Publish all these names", off: "Withhold all of them" },
  asTheyAre: { on: "Take all as they are", off: "Take all as they were verified" },
  omit: { on: "Leave all of these out", off: "Publish all of these" },
};

const LINE_WORDS: Record<keyof Decisions, string> = {
  ...{ names: "Publish this name", asTheyAre: "As it is now", omit: "Leave the entry out" },
};

const idFor = (set: keyof Decisions, { about, entryId }: Matter): string =>
  set === "names" ? about : entryId;

type MatterLineProps = MatterSectionProps & { matter: Matter; canDecide: boolean };

function MatterLine({ matter, kind, canDecide, ...props }: MatterLineProps) {
  const { chronologyId, decisions, onDecide } = props;
  const set = SETS[kind];
  const id = idFor(set, matter);
  const title = matter.title || "Untitled";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span className="min-w-0 flex-1">
        <a
          dir="auto"
          className="link"
          href={`/chronologies/${chronologyId}?entry=${matter.entryId}`}
        >
          {title}
        </a>
        <span dir="auto" className="block text-xs text-muted">
          {tellAbout(matter)}
        </span>
      </span>
      {canDecide ? (
        <Checkbox
          aria-label={`${LINE_WORDS[set]}: ${matter.label || title}`}
          isSelected={decisions[set].has(id)}
          onChange={(isIn) => onDecide(decide(decisions, set, [id], isIn))}
        >
          {LINE_WORDS[set]}
        </Checkbox>
      ) : null}
    </div>
  );
}

function tellAbout({ kind, about, label }: Matter): string {
  if (kind !== "gap") return kind === "embargo" ? `until ${about}` : label;
  const gap = parseGap(about);
  if (!gap) return "";
  const detail = gap.detail && gap.code !== "developing" ? `: ${groupLabel(gap.detail)}` : "";
  return `${GAP_WORDS[gap.code].label}${detail}`;
}
