"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { toInstant } from "./draft.ts";
import { TwoClocks } from "./two-clocks.tsx";
import { useAddress } from "./use-address.ts";
import type { Publication } from "./use-publication.ts";

export type TimeFieldProps = Pick<Publication, "draft" | "change" | "publishAt"> & {
  timeZone: string;
};

/** At once, or at a time. The day stands in the address: what is under an embargo depends on it. */
export function TimeField({ draft, change, publishAt, timeZone }: TimeFieldProps) {
  const changeAddress = useAddress();
  const set = (at: string | null) => {
    change({ at });
    const day = toInstant(at)?.slice(0, 10);
    changeAddress((params) => (day ? params.set("on", day) : params.delete("on")));
  };
  return (
    <div className="flex flex-col gap-2">
      <Checkbox isSelected={draft.at !== null} onChange={(isLater) => set(isLater ? "" : null)}>
        Publish at a time
      </Checkbox>
      {draft.at === null ? null : (
        <TextField
          label="Day and time, by your clock"
          type="datetime-local"
          value={draft.at}
          onChange={set}
          className="max-w-64"
          isRequired
        />
      )}
      {draft.at === null ? null : (
        <p className="text-xs text-muted" aria-live="polite">
          {publishAt ? (
            <>
              <TwoClocks iso={publishAt} timeZone={timeZone} />.{" "}
            </>
          ) : null}
          What is published then is what you look at now. An embargo that is over by then counts.
        </p>
      )}
    </div>
  );
}
