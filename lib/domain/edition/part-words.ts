/** What one part of an entry said before and says now, in words; "": it said nothing. */
export type PartWords = { part: string; label: string; from: string; to: string; reason: string };

/** Names of what entries have by id alone, as their owners wrote them; null: nobody knows one. */
export type ChangeNames = {
  lane: (id: string) => string | null;
  source: (id: string) => string | null;
};

export const say = (
  part: string,
  label: string,
  from: string,
  to: string,
  reason = "",
): PartWords => ({ part, label, from, to, reason });
