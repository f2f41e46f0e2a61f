"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { EntryViewProvider, useEntryView } from "#components/editor/entry-view-context.tsx";
import { EventNature } from "#components/editor/event-nature.tsx";
import { RichTextView } from "#components/editor/rich-text-view.tsx";
import { TagsEditor } from "#components/editor/tags-editor.tsx";
import { Fact } from "#components/evidence/fact.tsx";
import { OtherFacts } from "#components/evidence/other-facts.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { groupAssertions } from "#lib/domain/assertion-group.ts";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { listNarrativeCitations } from "#lib/domain/narrative-citations.ts";
import type { Past } from "./past.ts";
import { PastHeader } from "./past-header.tsx";
import { restore } from "./restore.ts";

export type VersionViewProps = {
  entryId: string;
  number: number;
  isReadOnly: boolean;
  onOpen: (past: Past) => void;
  onClose: () => void;
};

type Version = { number: number; createdAt: string; content: EntrySnapshot };

/** An old version, exactly as it was; it cannot be changed, but restored. */
export function VersionView({ entryId, number, isReadOnly, onOpen, onClose }: VersionViewProps) {
  const [version, setVersion] = useState<Version | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const request = new AbortController();
    fetch(`/api/entries/${entryId}/versions/${number}`, { signal: request.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(response)))
      .then(setVersion)
      .catch(() => request.signal.aborted || setHasFailed(true));
    return () => request.abort();
  }, [entryId, number]);
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <PastHeader
        onClose={onClose}
        title={
          <>
            Version {number}
            {version ? (
              <span className="font-normal text-muted">
                {" · "}
                <ReaderInstant iso={version.createdAt} />
              </span>
            ) : null}
          </>
        }
      >
        <Button size="sm" onPress={() => onOpen({ show: "comparison", from: number, to: null })}>
          Compare with now
        </Button>
        {isReadOnly ? null : (
          <Button
            size="sm"
            onPress={() => {
              const wish = { entryId, number, parts: ["all" as const], what: `Version ${number}` };
              void restore(wish, onClose);
            }}
          >
            Restore this version
          </Button>
        )}
      </PastHeader>
      {hasFailed ? (
        <div className="p-5">
          <Notice tone="error">This version could not be read. Go back and try again.</Notice>
        </div>
      ) : null}
      {version ? <OldSheet content={version.content} /> : <Skeleton className="m-5 h-40" />}
    </div>
  );
}

function OldSheet({ content }: { content: EntrySnapshot }) {
  const now = useEntryView();
  const groups = useMemo(() => groupAssertions(content.assertions), [content]);
  const idOf = useCallback((id: string) => now.sourceById.get(id)?.id ?? id, [now.sourceById]);
  const notes = useMemo(() => listNarrativeCitations(content.narrative), [content]);
  const numbers = useMemo(
    () => numberSources(content.citations, notes, idOf),
    [content, notes, idOf],
  );
  return (
    <EntryViewProvider
      value={{ ...now, entryId: null, facts: content, notes, edits: null, numbers }}
    >
      <article className="px-5 pt-4 pb-16">
        <h2 dir="auto" className="font-serif text-2xl leading-7 font-semibold">
          {content.title || "Untitled entry"}
        </h2>
        {content.summary ? (
          <p dir="auto" className="mt-2 font-serif text-lg">
            {content.summary}
          </p>
        ) : null}
        <dl className="mt-3 border-t border-rule-soft">
          <Fact groupKey="date" assertions={groups.get("date") ?? []} />
          <Fact groupKey="place" assertions={groups.get("place") ?? []} />
          <OtherFacts groups={groups} />
          <EventNature />
          <TagsEditor />
        </dl>
        <div className="mt-4">
          <RichTextView content={content.narrative} numbers={numbers} />
        </div>
      </article>
    </EntryViewProvider>
  );
}
