"use client";

import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { useAddress } from "./use-address.ts";
import type { Publication } from "./use-publication.ts";

export type CorrectionFieldProps = Pick<Publication, "draft" | "change"> & { corrects: number };

/** What was wrong in an edition, which from then on leads its readers to the one that says so. */
export function CorrectionField({ draft, change, corrects }: CorrectionFieldProps) {
  const changeAddress = useAddress();
  return (
    <div
      id="correction"
      className="flex scroll-mt-6 flex-col gap-2 rounded-sm border border-rule p-3"
    >
      <TextArea
        key={corrects}
        label={`What was wrong in edition ${corrects}, and what is right`}
        description={`Readers of edition ${corrects} see this at once, above everything else.`}
        value={draft.errata}
        onChange={(errata) => change({ errata })}
        maxLength={5000}
        autoFocus
        isRequired
      />
      <div>
        <Button
          size="sm"
          variant="quiet"
          onPress={() => changeAddress((params) => params.delete("corrects"))}
        >
          This is no correction
        </Button>
      </div>
    </div>
  );
}
