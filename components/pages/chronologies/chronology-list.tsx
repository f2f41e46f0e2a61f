import { EmptyState } from "#components/ui/empty-state.tsx";
import type { ChronologyLine } from "#lib/reads/chronologies.ts";
import { Section } from "../frame/section.tsx";
import { ChronologyRow } from "./chronology-row.tsx";
import { NewChronology } from "./new-chronology.tsx";

type Team = { id: string; name: string };

export type ChronologyListProps = {
  chronologies: ChronologyLine[];
  /** The person's own teams, and those in which they may begin a chronology. */
  teams: Team[];
  creatable: Team[];
};

/** Newest work first; what is archived stands below and can come back. */
export function ChronologyList({ chronologies, teams, creatable }: ChronologyListProps) {
  const active = chronologies.filter(({ isArchived }) => !isArchived);
  const archived = chronologies.filter(({ isArchived }) => isArchived);
  // A guest's chronologies belong to teams that are not their own.
  const names = new Set([...teams.map(({ name }) => name), ...chronologies.map((c) => c.teamName)]);
  const showsTeam = names.size > 1;
  return (
    <>
      {active.length === 0 ? (
        <NothingYet creatable={creatable} hasArchived={archived.length > 0} />
      ) : (
        <ul aria-label="Chronologies" className="mt-8 border-t border-rule">
          {active.map((each) => (
            <ChronologyRow key={each.id} chronology={each} showsTeam={showsTeam} />
          ))}
        </ul>
      )}
      {archived.length > 0 ? (
        <Section title="Archived" lead="They can be read, and nobody can change them.">
          <ul aria-label="Archived chronologies" className="mt-3 border-t border-rule-soft">
            {archived.map((each) => (
              <ChronologyRow key={each.id} chronology={each} showsTeam={showsTeam} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function NothingYet({ creatable, hasArchived }: { creatable: Team[]; hasArchived: boolean }) {
  const title = hasArchived ? "No chronology at work" : "No chronology yet";
  if (creatable.length === 0)
    return (
      <EmptyState title={title}>
        Once an owner or an editor of your team begins one, or invites you to theirs, it stands
        here.
      </EmptyState>
    );
  return (
    <EmptyState title={title} action={<NewChronology teams={creatable} />}>
      A chronology holds dated entries in lanes. Each fact of an entry is tied to a source of your
      team’s library, and where sources differ, both stay.
    </EmptyState>
  );
}
