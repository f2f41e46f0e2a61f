"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { AppError, presentError } from "#lib/errors.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import { type Decisions, UNDECIDED } from "./decisions.ts";
import {
  creditsOf,
  type Draft,
  draftOf,
  EMPTY_DRAFT,
  linesOf,
  setsOf,
  toInstant,
} from "./draft.ts";
import { openPreview } from "./open-preview.ts";
import { useAddress } from "./use-address.ts";

export type PublicationOf = {
  chronologyId: string;
  publishing: Publishing;
  /** Number of the edition that the next one corrects. */
  corrects: number | null;
};

export type Publication = ReturnType<typeof usePublication>;

/** What is decided on the next edition, and what can be done with it. */
export function usePublication({ chronologyId, publishing, corrects }: PublicationOf) {
  const { publication, editions, revision, plan } = publishing;
  const router = useRouter();
  const changeAddress = useAddress();
  const [decisions, setDecisions] = useState<Decisions>(UNDECIDED);
  const [draft, setDraft] = useState<Draft>(() => ({
    ...EMPTY_DRAFT,
    ...(publication && { slug: publication.slug, isListed: publication.isListed }),
    ...linesOf(publication?.credits),
  }));
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));
  const { isListed, isVerifiedOnly, notes, at } = draft;
  const publishAt = toInstant(at);
  const input = {
    ...{ chronologyId, revision, corrects, isListed, isVerifiedOnly, notes },
    slug: (editions.length > 0 && publication?.slug) || draft.slug,
    ...{ scope: publishing.scope.query, credits: creditsOf(draft) },
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
  const finish = (text: string) => {
    notify({ text, tone: "verified" });
    change({ notes: "", errata: "", at: null });
    changeAddress((params) => ["corrects", "on"].forEach((name) => void params.delete(name)));
  };
  const publish = () =>
    run(
      async () => {
        if (at !== null && publishAt === null)
          throw new AppError("bad_request", "Give a day and a time.");
        if (publishAt === null) {
          const made = await callAction("edition.publish", input);
          return finish(`Edition ${made.number} is published.`);
        }
        const planned = await callAction("edition.plan", { ...input, publishAt });
        finish(`Edition ${planned.number} waits for its time.`);
      },
      `Nothing was ${at === null ? "published" : "planned"}; what you decided is kept.`,
    );
  const preview = () =>
    run(() => openPreview({ ...input, publishAt }), "What you decided is kept.");
  const cancel = () =>
    run(async () => {
      await callAction("edition.cancelPlan", { chronologyId });
      notify({ text: "The plan is cancelled." });
    }, "");
  /** Fills in what a plan was made of, to look at it again. */
  const takeUp = () => {
    if (!plan?.decisions) return;
    setDecisions(setsOf(plan.decisions));
    change(draftOf(plan));
    changeAddress((params) => {
      const { scope, corrects: number } = plan.decisions ?? {};
      for (const name of [...params.keys()]) params.delete(name);
      for (const [name, value] of new URLSearchParams(scope)) params.append(name, value);
      if (number) params.set("corrects", `${number}`);
      params.set("on", plan.publishAt.slice(0, 10));
    });
  };
  return {
    ...{ decisions, setDecisions, draft, change, error, isBusy, publishAt },
    ...{ publish, preview, cancel, takeUp },
  };
}
