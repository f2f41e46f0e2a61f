/** A filter under a name, as one person sees it. */
export type SavedFilter = {
  id: string;
  name: string;
  /** As `encodeFilter` writes it. */
  query: string;
  isShared: boolean;
  /** Who shares it; null: it is one's own. */
  ownerName: string | null;
  mayRemove: boolean;
};

/** What the server found in the texts of a chronology. */
export type SearchAnswer = {
  /** Of entries, newest first. */
  ids: string[];
  /** False where there are more than are answered. */
  isWhole: boolean;
};
