"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { notify } from "#components/ui/toast-queue.ts";

/** Has the server recompute every hash of the team's history, and says what came of it. */
export function ProofButton({ teamId }: { teamId: string }) {
  const [isBusy, setIsBusy] = useState(false);
  const prove = async () => {
    setIsBusy(true);
    notify(tell(await fetchProof(teamId)));
    setIsBusy(false);
  };
  return (
    <Button isDisabled={isBusy} onPress={() => void prove()}>
      {isBusy ? "Checking…" : "Check the history"}
    </Button>
  );
}

type Proof = { ok: true; checked: number } | { ok: false; first: string };

async function fetchProof(teamId: string): Promise<Proof | null> {
  try {
    const response = await fetch(`/api/teams/${teamId}/proof`);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

function tell(proof: Proof | null) {
  if (!proof)
    return { text: "The history could not be checked. Try again.", tone: "danger" } as const;
  if (!proof.ok) return { text: proof.first, tone: "danger" } as const;
  const rows = proof.checked === 1 ? "1 row fits" : `${proof.checked} rows fit`;
  return { text: `The history is whole: ${rows} the one before.`, tone: "verified" } as const;
}
