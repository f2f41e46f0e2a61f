"use client";

import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { Instant } from "../frame/instant.tsx";
import { leave } from "../frame/leave.ts";
import { useCommand } from "../frame/use-command.ts";
import { describeBrowser } from "./describe-browser.ts";

export type Session = {
  idHash: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  isCurrent: boolean;
};

/** Where one is signed in; the session one is looking from stands first. */
export function SessionList({ sessions }: { sessions: Session[] }) {
  const ordered = sessions.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  return (
    <ul aria-label="Sessions" className="mt-3 border-t border-rule-soft">
      {ordered.map((session) => (
        <SessionRow key={session.idHash} session={session} />
      ))}
    </ul>
  );
}

function SessionRow({ session }: { session: Session }) {
  const { idHash, userAgent, createdAt, lastSeenAt, isCurrent } = session;
  const { isPending, run } = useCommand();
  const browser = describeBrowser(userAgent);
  const end = () =>
    run(async () => {
      await callAction("session.end", { idHash });
      notify({ text: `The session in ${browser} has ended.` });
    });
  return (
    <li className="flex items-center gap-3 border-b border-rule-soft py-2.5">
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2 font-medium" title={userAgent}>
          {browser}
          {isCurrent ? <Chip tone="verified">this one</Chip> : null}
        </p>
        <p className="text-xs text-muted">
          Signed in <Instant iso={createdAt} />, last used <Instant iso={lastSeenAt} />
        </p>
      </div>
      {isCurrent ? (
        <Button onPress={leave}>Sign out</Button>
      ) : (
        <Button isPending={isPending} onPress={end} aria-label={`End the session in ${browser}`}>
          End
        </Button>
      )}
    </li>
  );
}
