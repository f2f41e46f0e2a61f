/** What of an entry's past is shown in its place; null: the present. */
export type Past =
  | { show: "version"; number: number }
  /** `to` null: the entry as it is now. */
  | { show: "comparison"; from: number; to: number | null };

/** The version at which the list is taken up again afterwards. */
export const numberOf = (past: Past): number =>
  past.show === "version" ? past.number : (past.to ?? past.from);
