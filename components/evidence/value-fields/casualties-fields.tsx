"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { CasualtiesValue } from "#lib/domain/assertion.ts";
import { CASUALTY_MEASURES, CASUALTY_POPULATIONS } from "#lib/domain/codes.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { MEASURE_LABELS, POPULATION_LABELS } from "#lib/domain/labels.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { FiguresField, readFigures, writeFigures } from "./figures-field.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

type Draft = Pick<CasualtiesValue, "measure" | "population" | "includesPerpetrators"> & {
  figures: string;
  asOf: string;
};

/** One report: what befell whom, how many, and when the figure was current. */
export function CasualtiesFields({ initial, onRead }: FieldsProps<CasualtiesValue>) {
  const [draft, change] = useDraft(
    () => begin(initial),
    (now) => read(now, initial),
    onRead,
  );
  const asOf = readAsOf(draft.asOf);
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-2">
        <CodeSelect
          label="What befell them"
          codes={CASUALTY_MEASURES}
          labels={MEASURE_LABELS}
          value={draft.measure}
          onChange={(measure) => measure && change({ measure })}
        />
        <CodeSelect
          label="Whom"
          codes={CASUALTY_POPULATIONS}
          labels={POPULATION_LABELS}
          value={draft.population}
          onChange={(population) => population && change({ population })}
        />
        <FiguresField text={draft.figures} onChange={(figures) => change({ figures })} />
        <TextField
          label="As of"
          value={draft.asOf}
          onChange={(text) => change({ asOf: text })}
          description={
            asOf.ok && asOf.value
              ? `${formatDate(asOf.value)} · ${asOf.value}`
              : "The day for which the source gives it; it may be left empty"
          }
          error={asOf.ok ? undefined : asOf.error}
        />
      </div>
      <CodeSelect
        label="Are the perpetrators’ own dead counted in it?"
        codes={["yes", "no"]}
        labels={{ yes: "Yes", no: "No" }}
        none="The source does not say"
        value={
          draft.includesPerpetrators === null ? null : draft.includesPerpetrators ? "yes" : "no"
        }
        onChange={(id) => change({ includesPerpetrators: id === null ? null : id === "yes" })}
      />
    </>
  );
}

function begin(value: CasualtiesValue | null): Draft {
  return {
    measure: value?.measure ?? "killed",
    population: value?.population ?? "total",
    includesPerpetrators: value?.includesPerpetrators ?? null,
    figures: writeFigures(value),
    asOf: value?.asOf ? formatDate(value.asOf) : "",
  };
}

function read(
  { figures: text, asOf: written, ...rest }: Draft,
  initial: CasualtiesValue | null,
): Result<CasualtiesValue> {
  const figures = readFigures(text, initial);
  const asOf = readAsOf(written);
  if (!figures.ok) return fail(figures.error);
  return asOf.ok ? ok({ ...rest, ...figures.value, asOf: asOf.value }) : fail(asOf.error);
}

function readAsOf(text: string): Result<string | null> {
  if (text.trim() === "") return ok(null);
  const parsed = parseDate(text);
  return parsed.ok ? ok(parsed.value.edtf) : fail(parsed.error);
}
