"use client";

import { useState } from "react";
import { SourceDialog } from "#components/sources/source-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { EntryEdits } from "#lib/collab/client/entry-edits.ts";
import type { Assertion } from "#lib/domain/assertion.ts";
import { groupKey } from "#lib/domain/assertion-group.ts";
import { CREDIBILITIES, type Credibility } from "#lib/domain/codes.ts";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { formatValue, groupLabel } from "#lib/domain/format-value.ts";
import { CREDIBILITY_LABELS } from "#lib/domain/labels.ts";
import type { Source } from "#lib/domain/source.ts";
import { formatAuthors } from "#lib/domain/source-reference.ts";

export type CiteDialogProps = {
  edits: EntryEdits;
  /** What the source is cited for; null: the entry as a whole. */
  assertion: Assertion | null;
  onClose: () => void;
};

/** Ties a value to a source: which one, where in it, and how credible it is there. */
export function CiteDialog({ edits, assertion, onClose }: CiteDialogProps) {
  const { sources, reloadSources, teamId, chronologyId } = useWorkspace();
  const library = useStore(sources);
  const [sourceId, setSourceId] = useState<string | null>(null);
  const [locator, setLocator] = useState("");
  const [note, setNote] = useState("");
  const [credibility, setCredibility] = useState("");
  const [isAdding, setIsAdding] = useState(false);
  const cite = () => {
    if (!sourceId) return;
    const grade = credibility === "" ? null : (Number(credibility) as Credibility);
    const given = { locator: locator.trim(), note: note.trim(), credibility: grade };
    edits.cite({ assertionId: assertion?.id ?? null, sourceId, stance: "supports", ...given });
    onClose();
  };
  return (
    <>
      <Dialog
        title={assertion ? `Cite a source for “${formatValue(assertion)}”` : "Cite a source"}
        isOpen={!isAdding}
        onOpenChange={(isOpen) => isOpen || onClose()}
        actions={(close) => (
          <>
            <Button variant="quiet" onPress={close}>
              Cancel
            </Button>
            <Button variant="primary" isDisabled={!sourceId} onPress={cite}>
              Cite
            </Button>
          </>
        )}
      >
        <div className="flex flex-col gap-4">
          <p className="text-sm text-muted">
            {assertion ? groupLabel(groupKey(assertion)) : "For the entry as a whole."}
          </p>
          <div className="flex items-end gap-2">
            <ComboBox
              // Made anew when the library grew: its text is taken from its options once.
              key={library.length}
              label="Source"
              placeholder="Search the library"
              menuTrigger="input"
              options={library.map((source) => ({
                ...{ id: source.id, label: source.title, note: aboutSource(source) },
              }))}
              value={sourceId}
              onChange={setSourceId}
              className="min-w-0 flex-1"
              autoFocus
            />
            <Button onPress={() => setIsAdding(true)}>New source…</Button>
          </div>
          <TextField
            label="Where in it"
            description="Page, paragraph or time: p. 12, para 5, 03:20"
            value={locator}
            onChange={setLocator}
          />
          <Select
            label="Credibility there"
            value={credibility || null}
            onChange={setCredibility}
            placeholder="Not graded"
            options={CREDIBILITIES.map((grade) => ({
              ...{ id: String(grade), label: `${grade} · ${CREDIBILITY_LABELS[grade]}` },
            }))}
          />
          <TextField label="Note" value={note} onChange={setNote} />
        </div>
      </Dialog>
      <SourceDialog
        isOpen={isAdding}
        onOpenChange={setIsAdding}
        initial={null}
        scope={{ teamId, chronologyId }}
        onSaved={async (id) => {
          await reloadSources();
          setSourceId(id);
          setIsAdding(false);
        }}
      />
    </>
  );
}

/** What tells two sources of like titles apart. */
function aboutSource({ authors, publisher, published }: Source): string {
  const date = published ? formatDate(published) : "";
  return [formatAuthors(authors), publisher, date].filter(Boolean).join(" · ");
}
