/** How often a source is used, in words. */
export function countCitations(entryCount: number): string {
  if (entryCount === 0) return "not cited yet";
  return entryCount === 1 ? "cited in 1 entry" : `cited in ${entryCount} entries`;
}
