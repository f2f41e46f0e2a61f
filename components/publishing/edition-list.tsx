"use client";

import { useState } from "react";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { useCommand } from "#components/pages/frame/use-command.ts";
import { StepForm } from "#components/review/step-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import type { EditionLine, Publishing } from "#lib/reads/editions.ts";
import { useAddress } from "./use-address.ts";

export type EditionListProps = { chronologyId: string; publishing: Publishing };

/** What was published, the newest first, each with the way to it. */
export function EditionList({ chronologyId, publishing }: EditionListProps) {
  const { editions, publication, mayPublish } = publishing;
  if (editions.length === 0 || !publication)
    return (
      <EmptyState title="Nothing is published yet">
        An edition is frozen: readers see it as it was published, with every source.
      </EmptyState>
    );
  return (
    <ul className="mt-5 border-t border-rule">
      {editions.map((edition) => (
        <li key={edition.number} className="border-b border-rule-soft py-3">
          <EditionRow
            {...{ edition, chronologyId, mayPublish }}
            slug={publication.slug}
            correctedBy={listCorrections(edition, editions)}
          />
        </li>
      ))}
    </ul>
  );
}

const listCorrections = ({ number }: EditionLine, all: readonly EditionLine[]): number[] =>
  all.flatMap((one) => (one.corrects === number && !one.retractedAt ? [one.number] : []));

type EditionRowProps = {
  edition: EditionLine;
  slug: string;
  chronologyId: string;
  mayPublish: boolean;
  /** Numbers of editions that correct it and stand. */
  correctedBy: number[];
};

function EditionRow(props: EditionRowProps) {
  const { edition, slug, chronologyId, mayPublish, correctedBy } = props;
  const { number, publishedAt, entryCount, digest, notes, retractedAt, retraction } = edition;
  const { errata, corrects } = edition;
  const [isRetracting, setIsRetracting] = useState(false);
  const { run, isPending } = useCommand();
  const changeAddress = useAddress();
  const count = entryCount === 1 ? "1 entry" : `${entryCount} entries`;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <a className="link font-semibold" href={`/p/${slug}/${number}`}>
          Edition {number}
        </a>
        <span className="text-muted">
          <ReaderInstant iso={publishedAt} />
        </span>
        <span className="text-muted">{count}</span>
        <span className="tabular text-xs text-muted" title={`SHA-256 ${digest}`}>
          {digest.slice(0, 12)}
        </span>
        {corrects === null ? null : <Chip>corrects edition {corrects}</Chip>}
        {correctedBy.map((by) => (
          <Chip key={by} tone="differs">
            corrected by edition {by}
          </Chip>
        ))}
        {retractedAt ? <Chip tone="danger">retracted</Chip> : null}
        {mayPublish && !retractedAt && !isRetracting ? (
          <span className="flex gap-1">
            <Button
              size="sm"
              variant="quiet"
              onPress={() => changeAddress((params) => params.set("corrects", `${number}`))}
            >
              Correct…
            </Button>
            <Button size="sm" variant="quiet" onPress={() => setIsRetracting(true)}>
              Retract…
            </Button>
          </span>
        ) : null}
      </p>
      {[retraction, errata, retraction ? "" : notes].map((text) =>
        text === "" ? null : (
          <p
            key={text}
            dir="auto"
            className="mt-1 max-w-measure text-sm wrap-anywhere whitespace-pre-line"
          >
            {text}
          </p>
        ),
      )}
      {isRetracting ? (
        <div className="mt-2 max-w-measure">
          <StepForm
            label="Why, for readers"
            submit="Retract this edition"
            variant="danger"
            isNoteRequired
            isBusy={isPending}
            onSubmit={(reason) =>
              run(async () => {
                await callAction("edition.retract", { chronologyId, number, reason });
                setIsRetracting(false);
              })
            }
            onCancel={() => setIsRetracting(false)}
          />
        </div>
      ) : null}
    </>
  );
}
