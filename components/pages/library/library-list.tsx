"use client";

import { useRouter } from "next/navigation";
import { useDeferredValue, useRef, useState } from "react";
import { useShortcut } from "#components/entries/use-shortcut.ts";
import { searchSources } from "#components/sources/search-sources.ts";
import { SourceDialog } from "#components/sources/source-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import type { Library, LibrarySource } from "#lib/reads/library.ts";
import { ExportMenu } from "./export-menu.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { ShowMore } from "./show-more.tsx";
import { SourceRow } from "./source-row.tsx";

/** What the dialog is open for: a source to change, "new", or nothing. */
type Editing = LibrarySource | "new" | null;

/** How many rows are drawn at once. */
const STEP = 100;

/** The team's library: found by typing, added to and changed in a dialog. */
export function LibraryList({ library }: { library: Library }) {
  const { sources, mayEdit } = library;
  const teamId = library.team.id;
  const router = useRouter();
  const [text, setText] = useState("");
  const [limit, setLimit] = useState(STEP);
  const [isImporting, setImporting] = useState(false);
  const [editing, setEditing] = useState<Editing>(null);
  const shown = searchSources(sources, useDeferredValue(text));
  const tools = (
    <>
      {mayEdit ? (
        <>
          <Button variant="primary" onPress={() => setEditing("new")}>
            Add a source…
          </Button>
          <Button onPress={() => setImporting(true)}>Import…</Button>
        </>
      ) : null}
      {sources.length > 0 ? <ExportMenu teamId={teamId} mayManage={library.mayManage} /> : null}
    </>
  );
  return (
    <div className="mt-4">
      {sources.length === 0 ? (
        <EmptyState title="No source yet" action={<div className="flex gap-3">{tools}</div>}>
          The library holds what the team’s chronologies rest on: reports, rulings, articles,
          footage. A source stands here once and is cited from any entry.
        </EmptyState>
      ) : (
        <>
          <LibrarySearch text={text} onChange={setText} action={tools} />
          <p role="status" className="mt-4 text-xs text-muted tabular">
            {countSources(shown.length, sources.length)}
          </p>
          <ul aria-label="Sources" className="mt-2 border-t border-rule">
            {shown.slice(0, limit).map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                onEdit={mayEdit ? () => setEditing(source) : null}
              />
            ))}
          </ul>
          <ShowMore
            shown={Math.min(limit, shown.length)}
            all={shown.length}
            onMore={() => setLimit(limit + STEP)}
          />
          {shown.length === 0 ? <NothingFound /> : null}
        </>
      )}
      {isImporting ? <ImportDialog teamId={teamId} onClose={() => setImporting(false)} /> : null}
      <SourceDialog
        isOpen={editing !== null}
        onOpenChange={(isOpen) => isOpen || setEditing(null)}
        initial={editing === "new" ? null : editing}
        scope={{ teamId, chronologyId: null }}
        onSaved={() => {
          // What was just added must not hide behind a search for something else.
          if (editing === "new") setText("");
          router.refresh();
        }}
      />
    </div>
  );
}

type LibrarySearchProps = {
  text: string;
  onChange: (text: string) => void;
  action: React.ReactNode;
};

function LibrarySearch({ text, onChange, action }: LibrarySearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut("/", input);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SearchField
        label="Search the library"
        placeholder="Title, author, publisher, address…"
        shortcut="/"
        inputRef={input}
        value={text}
        onChange={onChange}
        className="min-w-60 flex-1"
      />
      {action}
    </div>
  );
}

function NothingFound() {
  return (
    <p className="py-8 text-center text-muted">
      No source has all these words. Try fewer, or a part of the title.
    </p>
  );
}

function countSources(shown: number, all: number): string {
  if (shown !== all) return `${shown} of ${all} sources`;
  return all === 1 ? "1 source" : `${all} sources`;
}
