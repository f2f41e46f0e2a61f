"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Section } from "#components/pages/frame/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { presentError } from "#lib/errors.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import { UNDECIDED } from "./decisions.ts";
import { MatterSection } from "./matter-section.tsx";
import { MATTER_ORDER } from "./matter-words.ts";

export type PublishFormProps = { chronologyId: string; publishing: Publishing };

/** The pre-flight and the publication: what has to be known and decided, then the notes. */
export function PublishForm({ chronologyId, publishing }: PublishFormProps) {
  const { publication, editions, matters, revision, entryCount } = publishing;
  const router = useRouter();
  const [decisions, setDecisions] = useState(UNDECIDED);
  const [slug, setSlug] = useState("");
  const [isListed, setIsListed] = useState(true);
  const [isVerifiedOnly, setIsVerifiedOnly] = useState(false);
  const [notes, setNotes] = useState("");
  const [errata, setErrata] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const number = (editions[0]?.number ?? 0) + 1;
  const byKind = Map.groupBy(matters, ({ kind }) => kind);
  const publish = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    setError(null);
    try {
      const made = await callAction("edition.publish", {
        ...{ chronologyId, revision, isListed, isVerifiedOnly, notes, errata },
        slug: publication?.slug ?? slug,
        ...{ omit: [...decisions.omit], asTheyAre: [...decisions.asTheyAre] },
        names: [...decisions.names],
      });
      notify({ text: `Edition ${made.number} is published.`, tone: "verified" });
      setNotes("");
      setErrata("");
    } catch (problem) {
      const { message, detail } = presentError(problem);
      setError(`${detail ?? message} Nothing was published; what you decided is kept.`);
    }
    setIsBusy(false);
    router.refresh();
  };
  return (
    <Section
      title={`Edition ${number}: before it is published`}
      lead={`${entryCount} entries. What is published cannot be taken back unseen: an edition can be retracted, with a reason, and stays readable as retracted.`}
    >
      <div className="mt-4">
        {MATTER_ORDER.filter((kind) => byKind.has(kind)).map((kind) => (
          <MatterSection
            key={kind}
            {...{ kind, chronologyId, decisions }}
            matters={byKind.get(kind) ?? []}
            onDecide={setDecisions}
          />
        ))}
      </div>
      <form onSubmit={publish} className="mt-6 flex max-w-measure flex-col gap-4">
        {publication ? null : (
          <>
            <TextField
              label="Address"
              description="Stays for all editions: /p/ and these letters."
              value={slug}
              onChange={setSlug}
              maxLength={80}
              isRequired
            />
            <Checkbox isSelected={!isListed} onChange={(isOn) => setIsListed(!isOn)}>
              Unlisted: only who has the address finds it, and no search engine does
            </Checkbox>
          </>
        )}
        <Checkbox isSelected={isVerifiedOnly} onChange={setIsVerifiedOnly}>
          Only what is verified
        </Checkbox>
        <TextArea label="Notes to readers" value={notes} onChange={setNotes} maxLength={5000} />
        {editions.length > 0 ? (
          <TextArea
            label="What it corrects"
            description="For a correction: what was wrong in an earlier edition."
            value={errata}
            onChange={setErrata}
            maxLength={5000}
          />
        ) : null}
        {error ? <Notice tone="error">{error}</Notice> : null}
        <div>
          <Button type="submit" variant="primary" isDisabled={isBusy}>
            {`Publish edition ${number}`}
          </Button>
        </div>
      </form>
    </Section>
  );
}
