import { day as daySchema } from "../schema-parts.ts";

/** What an action begins with, as in `member.setRole`. */
export const AUDIT_KINDS = [
  ...(["account", "invitation", "member", "guest", "chronology", "entry", "review"] as const),
  ...(["version", "comment", "proposal", "edition", "source", "publisher", "capture"] as const),
  ...(["actor", "setup", "purge", "export"] as const),
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Days are `YYYY-MM-DD` in the time zone of the database; both are included. */
export type AuditFilter = {
  actorId: string | null;
  kind: AuditKind | null;
  from: string | null;
  to: string | null;
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter of an address, which may be of anywhere: what is not known is left out. */
export function readAuditFilter(params: URLSearchParams): AuditFilter {
  const read = (name: string) => params.get(name)?.trim() || null;
  const day = (name: string) => daySchema.safeParse(read(name)).data ?? null;
  const person = read("person");
  return {
    actorId: person && UUID.test(person) ? person : null,
    kind: AUDIT_KINDS.find((kind) => kind === read("kind")) ?? null,
    ...{ from: day("from"), to: day("to") },
  };
}

/** The filter as it stands in an address; empty for none. */
export function writeAuditFilter({ actorId, kind, from, to }: AuditFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ person: actorId, kind, from, to }))
    if (value !== null) params.set(name, value);
  return params;
}
