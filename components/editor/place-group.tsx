"use client";

import { Fact } from "#components/evidence/fact.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { PLACE_PRECISION_LABELS } from "#lib/domain/labels.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { PlaceEditor } from "./place-editor.tsx";
import { PlaceMap } from "./place-map.tsx";
import { setValue } from "./set-value.ts";

/** Where it happened, and how precisely that is known. */
export function PlaceGroup({ assertions }: { assertions: Assertion[] }) {
  const { edits } = useEntryView();
  return (
    <Fact
      groupKey="place"
      assertions={assertions}
      detail={(preferred) =>
        preferred.field === "place" ? <Whereabouts assertion={preferred} /> : null
      }
      editor={(preferred) => (
        <PlaceEditor
          value={preferred?.field === "place" ? preferred.value : null}
          onCommit={(value) => setValue(edits, preferred, { field: "place", kind: "value", value })}
        />
      )}
    />
  );
}

function Whereabouts({ assertion }: { assertion: Extract<Assertion, { field: "place" }> }) {
  if (!assertion.value) return null;
  const { country, precision, lat, lng } = assertion.value;
  const point = lat === null || lng === null ? null : `${lat.toFixed(2)}, ${lng.toFixed(2)}`;
  const words = [country, PLACE_PRECISION_LABELS[precision].toLowerCase(), point];
  return (
    <>
      <span className="tabular">{words.filter(Boolean).join(" · ")}</span>
      <PlaceMap value={assertion.value} />
    </>
  );
}
