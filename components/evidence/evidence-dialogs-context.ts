"use client";

import { createContext, useContext } from "react";
import type { AssertedField } from "#lib/domain/codes.ts";

/** What one is about to do with the evidence of the entry. `text`: what was pasted or dropped. */
export type EvidenceTask =
  | { do: "add"; field: AssertedField; groupKey: string | null; text?: string }
  | { do: "change"; assertionId: string }
  | { do: "cite"; assertionId: string | null; text?: string }
  | { do: "citation"; citationId: string }
  | { do: "prefer"; assertionId: string }
  | { do: "deprecate"; assertionId: string };

const Context = createContext<(task: EvidenceTask) => void>(() => {});

export const EvidenceTaskProvider = Context.Provider;

/** Opens the dialog of a task; does nothing where the entry is read only. */
export const useStartTask = (): ((task: EvidenceTask) => void) => useContext(Context);
