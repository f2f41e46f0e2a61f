/** What was decided in the pre-flight; see `PublishInput`. Sets of ids. */
export type Decisions = {
  omit: ReadonlySet<string>;
  asTheyAre: ReadonlySet<string>;
  names: ReadonlySet<string>;
};

export const UNDECIDED: Decisions = { omit: new Set(), asTheyAre: new Set(), names: new Set() };

/** The same decisions with these ids in one of the sets, or out of it. */
export function decide(
  decisions: Decisions,
  set: keyof Decisions,
  ids: readonly string[],
  isIn: boolean,
): Decisions {
  const next = new Set(decisions[set]);
  for (const id of ids) {
    if (isIn) next.add(id);
    else next.delete(id);
  }
  return { ...decisions, [set]: next };
}
