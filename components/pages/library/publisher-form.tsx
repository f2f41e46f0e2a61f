"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { SubmitButton } from "#components/pages/forms/submit-button.tsx";
import { useForm } from "#components/pages/forms/use-form.ts";
import { RELIABILITY_OPTIONS } from "#components/sources/source-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import type { Reliability } from "#lib/domain/codes.ts";
import type { LibraryPublisher } from "#lib/reads/library.ts";

export type PublisherFormProps = { publisher: LibraryPublisher; onClose: () => void };

/** Name, grade and note of a publisher, edited where they stand. */
export function PublisherForm({ publisher, onClose }: PublisherFormProps) {
  const router = useRouter();
  const { id, sourceCount } = publisher;
  const [draft, setDraft] = useState(publisher);
  const change = (part: Partial<LibraryPublisher>) => setDraft({ ...draft, ...part });
  const form = useForm({
    check: () => (draft.name.trim() === "" ? { name: "Give a name." } : {}),
    send: async () => {
      const { name, reliability, note } = draft;
      await callAction("publisher.update", { id, name, reliability, note });
      router.refresh();
      onClose();
    },
  });
  return (
    <form {...form.props} className="flex flex-col gap-3 py-1">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      <div className="grid gap-3 pane:grid-cols-2">
        <TextField
          label="Name"
          name="name"
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={500}
          autoFocus
          error={form.errors.name}
        />
        <Select
          label="Reliability"
          description={`Holds for ${sourceCount === 1 ? "its 1 source" : `all its ${sourceCount} sources`}.`}
          options={RELIABILITY_OPTIONS}
          value={draft.reliability}
          onChange={(reliability) => change({ reliability: reliability as Reliability })}
        />
      </div>
      <TextArea
        label="Why it is graded so"
        name="note"
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={4000}
      />
      <div className="flex gap-2">
        <SubmitButton isPending={form.isPending}>Save</SubmitButton>
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
