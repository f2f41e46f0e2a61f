/** Whose library; `chronologyId` is what gives a guest the right to it. */
export type LibraryQuery = { teamId: string; chronologyId: string | null };

/** Asks for a part of the team's library, `publishers` or `sources/similar`. */
export async function fetchLibrary<T>(
  part: string,
  { teamId, chronologyId }: LibraryQuery,
  asked: Record<string, string>,
  signal: AbortSignal,
): Promise<T> {
  const query = new URLSearchParams({
    ...asked,
    ...(chronologyId ? { chronology: chronologyId } : {}),
  });
  const response = await fetch(`/api/teams/${teamId}/${part}?${query}`, { signal });
  if (!response.ok) throw new Error(`${part}: ${response.status}`);
  return response.json();
}
