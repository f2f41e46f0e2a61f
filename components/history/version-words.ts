import type { VersionLine } from "#lib/reads/versions.ts";

const KINDS: Record<string, string> = {
  auto: "Automatic",
  named: "Named",
  restore: "Restored",
  import: "Import",
  review: "Review",
  publish: "Publication",
  proposal: "Accepted proposal",
};

export const kindWords = (kind: string): string => KINDS[kind] ?? kind;

/** What a version is called: by its name, where it was given one. */
export const versionTitle = ({ number, kind, reason }: VersionLine): string =>
  kind === "named" ? reason : `Version ${number}`;
