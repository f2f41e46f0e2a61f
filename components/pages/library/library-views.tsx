"use client";

import { useMemo, useState } from "react";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { findDuplicates } from "#lib/domain/duplicates.ts";
import type { Library } from "#lib/reads/library.ts";
import { DuplicateList } from "./duplicate-list.tsx";
import { DuplicateNotice } from "./duplicate-notice.tsx";
import { LibraryList } from "./library-list.tsx";
import { PublisherList } from "./publisher-list.tsx";

type View = "sources" | "publishers" | "duplicates";

/** The team's library as sources, by publisher, and what may be in it twice. */
export function LibraryViews({ library }: { library: Library }) {
  const [view, setView] = useState<View>("sources");
  const groups = useMemo(() => findDuplicates(library.sources), [library.sources]);
  const { mayEdit } = library;
  return (
    <div className="mt-6">
      <SegmentedControl
        label="View of the library"
        segments={[
          { id: "sources", label: "Sources" },
          { id: "publishers", label: "Publishers" },
          { id: "duplicates", label: `Possible duplicates (${groups.length})` },
        ]}
        value={view}
        onChange={(next) => setView(next as View)}
        className="max-w-full overflow-x-auto"
      />
      {view === "sources" ? (
        <>
          {mayEdit ? (
            <DuplicateNotice count={groups.length} onShow={() => setView("duplicates")} />
          ) : null}
          <LibraryList library={library} />
        </>
      ) : null}
      {view === "publishers" ? (
        <PublisherList publishers={library.publishers} mayEdit={mayEdit} />
      ) : null}
      {view === "duplicates" ? <DuplicateList groups={groups} mayEdit={mayEdit} /> : null}
    </div>
  );
}
