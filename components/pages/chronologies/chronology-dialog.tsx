"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { FormField } from "../forms/form-field.tsx";
import { keepErrors, readText } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { useForm } from "../forms/use-form.ts";

type Team = { id: string; name: string };

export type ChronologyDialogProps = {
  heading: string;
  submitLabel: string;
  title: string;
  /** The teams to choose from for a new chronology; none for an existing one. */
  teams: Team[];
  onClose: () => void;
  /** `teamId` is "" where there was nothing to choose. */
  save: (given: { title: string; teamId: string }) => Promise<void>;
};

/** Asks for a chronology's title, and for the team of a new one if there are several. */
export function ChronologyDialog({
  heading,
  submitLabel,
  title,
  teams,
  onClose,
  save,
}: ChronologyDialogProps) {
  const formId = useId();
  const [teamId, setTeamId] = useState(teams[0]?.id ?? "");
  const form = useForm({
    check: (values) =>
      keepErrors({ title: readText(values, "title") === "" ? "Give a title." : undefined }),
    send: (values) => save({ title: readText(values, "title"), teamId }),
  });
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={heading}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <SubmitButton form={formId} isPending={form.isPending}>
            {submitLabel}
          </SubmitButton>
        </>
      )}
    >
      <form {...form.props} id={formId} className="flex flex-col gap-4">
        {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
        <FormField
          label="Title"
          name="title"
          defaultValue={title}
          maxLength={300}
          autoComplete="off"
          autoFocus
          error={form.errors.title}
        />
        {teams.length > 1 ? <TeamSelect teams={teams} value={teamId} onChange={setTeamId} /> : null}
      </form>
    </Dialog>
  );
}

type TeamSelectProps = { teams: Team[]; value: string; onChange: (id: string) => void };

function TeamSelect({ teams, value, onChange }: TeamSelectProps) {
  return (
    <Select
      label="Team"
      description="Its members can open the chronology, and it draws on the team’s sources."
      options={teams.map(({ id, name }) => ({ id, label: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
