import type { Assertion } from "#lib/domain/assertion.ts";
import { ASSERTED_FIELDS } from "#lib/domain/codes.ts";
import { Fact } from "./fact.tsx";
import { FiguresFact } from "./figures/figures-fact.tsx";

export type OtherFactsProps = { groups: ReadonlyMap<string, Assertion[]> };

/** The facts beside date and place, in the order of the code list. */
export function OtherFacts({ groups }: OtherFactsProps) {
  const rest = [...groups].filter(([key]) => key !== "date" && key !== "place");
  return rest.sort(byField).map(([key, assertions]) => {
    const isFigures = key.startsWith("casualties") || key.startsWith("count");
    return isFigures ? (
      <FiguresFact key={key} groupKey={key} assertions={assertions} />
    ) : (
      <Fact key={key} groupKey={key} assertions={assertions} />
    );
  });
}

type Group = [key: string, assertions: Assertion[]];

/** Within a field the keys are in order already. */
const byField = ([a]: Group, [b]: Group): number => fieldIndex(a) - fieldIndex(b);

const fieldIndex = (key: string): number =>
  (ASSERTED_FIELDS as readonly string[]).indexOf(key.split(".")[0] ?? key);
