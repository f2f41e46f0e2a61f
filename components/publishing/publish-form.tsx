"use client";

import type { FormEvent } from "react";
import { Section } from "#components/pages/frame/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { CorrectionField } from "./correction-field.tsx";
import { CreditFields } from "./credit-fields.tsx";
import { MatterSection } from "./matter-section.tsx";
import { MATTER_ORDER } from "./matter-words.ts";
import type { PublishingViewProps } from "./publishing-view.tsx";
import { ScopeField } from "./scope-field.tsx";
import { TimeField } from "./time-field.tsx";
import type { Publication } from "./use-publication.ts";

export type PublishFormProps = PublishingViewProps & { made: Publication };

/** The pre-flight and the publication: what has to be known and decided, then the notes. */
export function PublishForm(props: PublishFormProps) {
  const { chronologyId, publishing, corrects, isWider, made } = props;
  const { editions, matters, timeZone, plan } = publishing;
  const number = (editions[0]?.number ?? 0) + 1;
  const byKind = Map.groupBy(matters, ({ kind }) => kind);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void made.publish();
  };
  return (
    <Section
      title={`Edition ${number}: before it is published`}
      lead={`What is published cannot be taken back unseen: an edition can be retracted, with a reason, and stays readable as retracted.`}
    >
      <ScopeField {...{ chronologyId, publishing, isWider }} />
      <div className="mt-4">
        {MATTER_ORDER.filter((kind) => byKind.has(kind)).map((kind) => (
          <MatterSection
            key={kind}
            {...{ kind, chronologyId, decisions: made.decisions }}
            matters={byKind.get(kind) ?? []}
            onDecide={made.setDecisions}
          />
        ))}
      </div>
      <form onSubmit={submit} className="mt-6 flex max-w-measure flex-col gap-4">
        {editions.length > 0 ? null : <AddressFields {...made} />}
        <Checkbox
          isSelected={made.draft.isVerifiedOnly}
          onChange={(isVerifiedOnly) => made.change({ isVerifiedOnly })}
        >
          Only what is verified
        </Checkbox>
        <TextArea
          label="Notes to readers"
          value={made.draft.notes}
          onChange={(notes) => made.change({ notes })}
          maxLength={5000}
        />
        <CreditFields {...made} />
        {corrects === null ? null : <CorrectionField {...made} corrects={corrects} />}
        <TimeField {...{ ...made, timeZone }} />
        {plan?.state === "waiting" ? (
          <Notice>
            {made.draft.at === null
              ? `Edition ${plan.number} is planned. Publishing another one now ends the plan.`
              : `This takes the place of the plan that waits.`}
          </Notice>
        ) : null}
        {made.error ? <Notice tone="error">{made.error}</Notice> : null}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary" isDisabled={made.isBusy}>
            {made.draft.at === null ? `Publish edition ${number}` : `Plan edition ${number}`}
          </Button>
          <Button isDisabled={made.isBusy} onPress={() => void made.preview()}>
            Preview
          </Button>
        </div>
      </form>
    </Section>
  );
}

type FieldProps = Pick<Publication, "draft" | "change">;

/** Chosen with the first edition. */
function AddressFields({ draft, change }: FieldProps) {
  return (
    <>
      <TextField
        label="Address"
        description="Stays for all editions: /p/ and these letters."
        value={draft.slug}
        onChange={(slug) => change({ slug })}
        maxLength={80}
        isRequired
      />
      <Checkbox isSelected={!draft.isListed} onChange={(isOn) => change({ isListed: !isOn })}>
        Unlisted: only who has the address finds it, and no search engine does
      </Checkbox>
    </>
  );
}
