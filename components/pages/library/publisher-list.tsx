"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { RELIABILITY_LABELS } from "#lib/domain/labels.ts";
import type { LibraryPublisher } from "#lib/reads/library.ts";
import { PublisherForm } from "./publisher-form.tsx";

export type PublisherListProps = { publishers: LibraryPublisher[]; mayEdit: boolean };

/** Who publishes what the library holds: graded once, for all their sources. */
export function PublisherList({ publishers, mayEdit }: PublisherListProps) {
  const [editing, setEditing] = useState<string | null>(null);
  if (publishers.length === 0)
    return (
      <div className="mt-6">
        <EmptyState title="No publisher yet">
          A publisher stands here once a source names it, with a grade from A to F.
        </EmptyState>
      </div>
    );
  return (
    <ul aria-label="Publishers" className="mt-5 border-t border-rule">
      {publishers.map((publisher) => (
        <li key={publisher.id} className="border-b border-rule-soft py-3">
          {editing === publisher.id ? (
            <PublisherForm publisher={publisher} onClose={() => setEditing(null)} />
          ) : (
            <PublisherLine
              publisher={publisher}
              onEdit={mayEdit ? () => setEditing(publisher.id) : null}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

type LineProps = { publisher: LibraryPublisher; onEdit: (() => void) | null };

function PublisherLine({ publisher, onEdit }: LineProps) {
  const { name, reliability, note, sourceCount } = publisher;
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <p dir="auto" className="w-fit font-serif text-lg leading-snug wrap-anywhere">
          {name}
        </p>
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">
          <span>
            <span className="font-semibold text-ink">{reliability}</span> ·{" "}
            {RELIABILITY_LABELS[reliability].toLowerCase()}
          </span>
          <span className="tabular">
            {sourceCount === 1 ? "1 source" : `${sourceCount} sources`}
          </span>
        </p>
        {note ? (
          <p dir="auto" className="mt-1 max-w-measure text-xs text-muted whitespace-pre-line">
            {note}
          </p>
        ) : null}
      </div>
      {onEdit ? (
        <Button variant="quiet" onPress={onEdit} aria-label={`Edit ${name}`} className="-me-3">
          Edit…
        </Button>
      ) : null}
    </div>
  );
}
