import type { MatterKind } from "#lib/domain/edition/pre-flight.ts";

/** Heading of each kind of matter, what becomes of it if nothing is decided, and in which order. */
export const MATTER_WORDS: Record<MatterKind, { label: string; note: string }> = {
  name: {
    label: "Names of people",
    note: "Withheld unless you publish a name here. Each has a recorded basis.",
  },
  changed: {
    label: "Changed since they were verified",
    note: "Published as they were verified, unless you take them as they are.",
  },
  unverified: {
    label: "Not verified",
    note: "Published with a mark, unless you leave them out or publish only what is verified.",
  },
  perpetrator: {
    label: "Cite perpetrators’ media",
    note: "Named as such. Their addresses are never published.",
  },
  internal: {
    label: "Cite internal or confidential sources",
    note: "Readers see that a source is withheld, and not which.",
  },
  embargo: { label: "Under an embargo", note: "Left out until the day has come." },
  withheld: {
    label: "Names without a basis, or of minors",
    note: "Withheld, and shown as withheld.",
  },
  place: { label: "Places shown more coarsely", note: "As coarse as was decided in the entry." },
  retracted: { label: "Retracted", note: "Published as retracted, so that links say so." },
  gap: { label: "Gaps in the sourcing", note: "Published, and marked where they are." },
};

export const MATTER_ORDER = Object.keys(MATTER_WORDS) as MatterKind[];
