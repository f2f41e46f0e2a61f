"use client";

import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { LICENCES, type Licence, licenceName } from "#lib/domain/edition/credits.ts";
import type { Publication } from "./use-publication.ts";

/** Stands for no licence, since a choice has to have an id. */
const RESERVED = "none";

const OPTIONS = [
  { id: RESERVED, label: "None: all rights reserved" },
  ...LICENCES.map((licence) => ({ id: licence, label: licenceName(licence) })),
];

/** Who is named where the edition is cited, and what its readers may do with it. */
export function CreditFields({ draft, change }: Pick<Publication, "draft" | "change">) {
  return (
    <>
      <TextArea
        label="Authors, as they are cited"
        description="One to a line: “Family, Given”, or an institution. Readers see them below the title."
        value={draft.authors}
        onChange={(authors) => change({ authors })}
        maxLength={5000}
      />
      <Select
        label="Licence"
        options={OPTIONS}
        value={draft.licence ?? RESERVED}
        onChange={(id) => change({ licence: id === RESERVED ? null : (id as Licence) })}
        className="max-w-72"
      />
    </>
  );
}
