import type { TeamPage } from "#lib/reads/team.ts";
import { Section } from "../frame/section.tsx";
import { GuestRow } from "./guest-row.tsx";

/** Guests, under the chronology that they are guests of. */
export function GuestList({ guests }: { guests: TeamPage["guests"] }) {
  const byChronology = Map.groupBy(guests, (guest) => guest.chronologyId);
  return (
    <Section
      title="Guests"
      lead="A guest works on one chronology and with the team’s sources, and sees nothing else of the team."
    >
      {guests.length === 0 ? (
        <p className="mt-3 text-muted">
          There are none. Invite somebody to a single chronology, and they stand here.
        </p>
      ) : null}
      {[...byChronology].map(([id, own]) => (
        <div key={id} className="mt-5">
          <h3 dir="auto" className="font-serif text-lg font-semibold wrap-anywhere">
            {own[0]?.chronologyTitle}
          </h3>
          <ul className="mt-1 border-t border-rule-soft">
            {own.map((guest) => (
              <GuestRow key={guest.userId} guest={guest} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
