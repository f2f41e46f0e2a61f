"use client";

import { useMemo, useState } from "react";
import { countGaps } from "#components/gaps/group-gaps.ts";
import { Inbox } from "#components/notices/inbox.tsx";
import type { OnNews } from "#components/notices/use-notices.ts";
import { AccountMenu } from "#components/pages/frame/account-menu.tsx";
import { countWaitingFor } from "#components/review/group-standing.ts";
import { AvatarStack } from "#components/ui/avatar-stack.tsx";
import { Button, buttonClasses } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { ChevronIcon } from "#components/ui/icons.tsx";
import type { CollabSession } from "#lib/collab/client/session.ts";
import type { ChronologySnapshot } from "#lib/domain/chronology.ts";
import { ChronologyDialog } from "./chronology-dialog.tsx";
import { usePeople } from "./people-here.tsx";
import { ReadOnlyChip } from "./read-only-chip.tsx";
import { ReadingBadge, SaveBadge } from "./save-badge.tsx";
import { useStore } from "./use-store.ts";
import { useWorkspace } from "./workspace-context.tsx";

export type WorkspaceHeaderProps = {
  chronology: ChronologySnapshot;
  isArchived: boolean;
  /** Was given the right to edit, and the document is read-only now. */
  isReadOnly: boolean;
  /** The content is not to be seen any more. */
  isShutOut: boolean;
};

/** Which chronology this is, whether all is saved, and who is here. */
export function WorkspaceHeader(props: WorkspaceHeaderProps) {
  const { chronology, isArchived, isReadOnly, isShutOut } = props;
  const { chronologyId, session, me, rights } = useWorkspace();
  const [isOpen, setIsOpen] = useState(false);
  const others = usePeople();
  return (
    <header className="flex h-12 shrink-0 items-center gap-3 border-b border-rule px-4 max-pane:gap-1.5 max-pane:px-2">
      <a href="/chronologies" className="font-serif text-xl font-semibold max-pane:hidden">
        Source<span className="text-accent">line</span>
      </a>
      <nav aria-label="Place" className="flex min-w-0 flex-1 items-center gap-1.5 text-sm">
        <a
          href="/chronologies"
          aria-label="Chronologies"
          className="quiet-link shrink-0 text-muted hover:text-ink"
        >
          <span className="max-pane:hidden">Chronologies</span>
          <span className="inline-block rotate-90 pane:hidden rtl:-rotate-90">
            <ChevronIcon />
          </span>
        </a>
        <span aria-hidden className="text-faint max-pane:hidden">
          /
        </span>
        {isShutOut ? null : (
          <h1 className="min-w-0 truncate font-semibold">
            <span dir="auto">{chronology.title || "Untitled chronology"}</span>
          </h1>
        )}
        {isArchived ? <Chip>archived</Chip> : null}
        {isReadOnly && !isShutOut ? <ReadOnlyChip /> : null}
      </nav>
      {rights.mayFollow && session ? <LiveBadge session={session} /> : null}
      {rights.mayFollow ? null : <ReadingBadge />}
      {others.length > 0 && !isShutOut ? (
        <div className="max-pane:hidden">
          <AvatarStack people={others} />
        </div>
      ) : null}
      {isShutOut || !rights.mayReadVersions ? null : <BoardButton />}
      {isShutOut ? null : <GapsButton />}
      {isShutOut || !rights.mayReadVersions ? null : (
        <a
          href={`/chronologies/${chronologyId}/activity`}
          className={`${buttonClasses()} max-pane:hidden`}
        >
          Activity
        </a>
      )}
      {isShutOut ? null : (
        <Button className="max-pane:px-1.5" onPress={() => setIsOpen(true)}>
          About
        </Button>
      )}
      {rights.mayFollow && !isShutOut ? <LiveInbox /> : null}
      <AccountMenu name={me.name} colour={me.colour} />
      {isShutOut ? null : (
        <ChronologyDialog isOpen={isOpen} onOpenChange={setIsOpen} chronology={chronology} />
      )}
    </header>
  );
}

/** How much is still to be sourced; opens the list of it, and goes back. */
function GapsButton() {
  const { middle, rowsStore } = useWorkspace();
  const view = useStore(middle);
  const count = countGaps(useStore(rowsStore.rows));
  return (
    <Button
      className="max-pane:px-1.5"
      aria-label={`Sourcing gaps: ${count}`}
      aria-pressed={view === "gaps"}
      onPress={() => middle.set(view === "gaps" ? "timeline" : "gaps")}
    >
      Gaps <span className="tabular">{count}</span>
    </Button>
  );
}

/** How many entries wait for this person; opens the board of what waits for whom. */
function BoardButton() {
  const { middle, rowsStore, me } = useWorkspace();
  const view = useStore(middle);
  const count = countWaitingFor(useStore(rowsStore.rows), me.id);
  return (
    <Button
      className="max-pane:px-1.5"
      aria-label={`Review: ${count} waiting for you`}
      aria-pressed={view === "review"}
      onPress={() => middle.set(view === "review" ? "timeline" : "review")}
    >
      Review {count > 0 ? <span className="tabular">{count}</span> : null}
    </Button>
  );
}

function LiveInbox() {
  const { chronologyDocument } = useWorkspace();
  const onNews = useMemo<OnNews | null>(() => {
    if (!chronologyDocument) return null;
    return (listener) =>
      chronologyDocument.onStateless((message) => {
        if (message.type === "notices") listener();
      });
  }, [chronologyDocument]);
  return <Inbox onNews={onNews} />;
}

function LiveBadge({ session }: { session: CollabSession }) {
  return <SaveBadge state={useStore(session.saveState)} />;
}
