"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { presentError } from "#lib/errors.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import { type Decisions, UNDECIDED } from "./decisions.ts";
import { useAddress } from "./use-address.ts";

/** What is filled in before an edition is published, beside what is decided matter by matter. */
export type Draft = {
  slug: string;
  isListed: boolean;
  isVerifiedOnly: boolean;
  notes: string;
  errata: string;
};

const EMPTY: Draft = { slug: "", isListed: true, isVerifiedOnly: false, notes: "", errata: "" };

export type Publication = ReturnType<typeof usePublication>;

export type PublicationOf = {
  chronologyId: string;
  publishing: Publishing;
  /** Number of the edition that the next one corrects. */
  corrects: number | null;
};

/** What is decided on the next edition, and what can be done with it. */
export function usePublication({ chronologyId, publishing, corrects }: PublicationOf) {
  const { publication, revision } = publishing;
  const router = useRouter();
  const changeAddress = useAddress();
  const [decisions, setDecisions] = useState<Decisions>(UNDECIDED);
  const [draft, setDraft] = useState(EMPTY);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));
  const input = {
    ...{ ...draft, chronologyId, revision, slug: publication?.slug ?? draft.slug },
    ...{ scope: publishing.scope.query, corrects },
    errata: corrects === null ? "" : draft.errata,
    ...{ omit: [...decisions.omit], asTheyAre: [...decisions.asTheyAre] },
    names: [...decisions.names],
  };
  const run = async (work: () => Promise<void>, otherwise: string) => {
    setIsBusy(true);
    setError(null);
    try {
      await work();
    } catch (problem) {
      const { message, detail } = presentError(problem);
      setError(`${detail ?? message} ${otherwise}`);
    }
    setIsBusy(false);
    router.refresh();
  };
  const publish = () =>
    run(async () => {
      const made = await callAction("edition.publish", input);
      notify({ text: `Edition ${made.number} is published.`, tone: "verified" });
      change({ notes: "", errata: "" });
      changeAddress((params) => params.delete("corrects"));
    }, "Nothing was published; what you decided is kept.");
  const preview = () => run(() => openPreview(input), "What you decided is kept.");
  return { decisions, setDecisions, draft, change, error, isBusy, publish, preview };
}

/** Opened before it is composed: browsers stop what opens a page later than the press of a button. */
async function openPreview(input: Parameters<typeof callAction<"edition.preview">>[1]) {
  const page = window.open("", "_blank");
  try {
    const { id } = await callAction("edition.preview", input);
    const address = `/previews/${id}`;
    if (page) page.location.replace(address);
    else window.location.assign(address);
  } catch (problem) {
    page?.close();
    throw problem;
  }
}
