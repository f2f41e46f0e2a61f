"use client";

import { useState } from "react";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { useCommand } from "#components/pages/frame/use-command.ts";
import { StepForm } from "#components/review/step-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { ReportState } from "#lib/domain/report.ts";
import type { ReportLine } from "#lib/reads/reports.ts";

export type ReportRowProps = {
  report: ReportLine;
  chronologyId: string;
  /** Where the editions are read. */
  slug: string;
  mayDecide: boolean;
};

/** One report: about what, in whose words, and what is done with it. */
export function ReportRow({ report, chronologyId, slug, mayDecide }: ReportRowProps) {
  const { id, entryId, edition, state, contact, note } = report;
  const [isNoting, setIsNoting] = useState(false);
  const { run, isPending } = useCommand();
  const decide = (next: ReportState, words = "") =>
    run(async () => {
      const before = { id, state, note };
      await callAction("report.decide", { id, state: next, note: words });
      setIsNoting(false);
      const undo = () => run(async () => void (await callAction("report.decide", before)));
      notify({ text: DONE[next], action: { label: "Undo", run: undo } });
    });
  return (
    <article className="max-w-measure text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <a
          dir="auto"
          className="link font-semibold"
          href={`/chronologies/${chronologyId}?entry=${entryId}`}
        >
          {report.entryTitle || "Untitled"}
        </a>
        <a className="link" href={`/p/${slug}/${edition}/${entryId}`}>
          As read in edition {edition}
        </a>
        <span className="text-muted">
          <ReaderInstant iso={report.receivedAt} />
        </span>
        {report.isEntryDeleted ? <Chip tone="danger">deleted since</Chip> : null}
        {state === "open" ? null : <Chip>{state}</Chip>}
      </p>
      <p dir="auto" className="mt-2 text-base break-words whitespace-pre-line">
        {report.text}
      </p>
      {contact ? (
        <p className="mt-2">
          <span className="text-muted">An answer is wanted: </span>
          <a className="link underline" dir="ltr" href={mailTo(contact)}>
            {contact}
          </a>
        </p>
      ) : null}
      {state === "open" ? null : <Decision report={report} />}
      {mayDecide && isNoting ? (
        <div className="mt-3">
          <StepForm
            label="What was done, for the team"
            submit="Mark as handled"
            isBusy={isPending}
            onSubmit={(words) => decide("handled", words)}
            onCancel={() => setIsNoting(false)}
          />
        </div>
      ) : null}
      {mayDecide && !isNoting ? (
        <div className="mt-3 flex flex-wrap gap-2">
          {state === "open" ? (
            <>
              <Button size="sm" isDisabled={isPending} onPress={() => setIsNoting(true)}>
                Handled…
              </Button>
              <Button
                size="sm"
                variant="quiet"
                isDisabled={isPending}
                onPress={() => decide("dismissed")}
              >
                Dismiss
              </Button>
            </>
          ) : (
            <Button size="sm" variant="quiet" isDisabled={isPending} onPress={() => decide("open")}>
              Open again
            </Button>
          )}
        </div>
      ) : null}
    </article>
  );
}

/** A part before the sign could carry more than an address: a copy to others, a text. */
const mailTo = (address: string): string =>
  `mailto:${address.split("@").map(encodeURIComponent).join("@")}`;

const DONE: Record<ReportState, string> = {
  handled: "Marked as handled.",
  dismissed: "Dismissed.",
  open: "Open again.",
};

function Decision({ report: { deciderName, decidedAt, note } }: { report: ReportLine }) {
  return (
    <p className="mt-2 text-muted">
      <bdi>{deciderName ?? "Somebody"}</bdi>
      {decidedAt ? (
        <>
          {", "}
          <ReaderInstant iso={decidedAt} />
        </>
      ) : null}
      {note ? <span dir="auto">{`: ${note}`}</span> : null}
    </p>
  );
}
