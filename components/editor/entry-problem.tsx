import { Notice } from "#components/ui/notice.tsx";
import type { CloseReason } from "#lib/collab/protocol.ts";

/** What happened, what was kept, and what to do. */
export function EntryProblem({ problem }: { problem: CloseReason | null }) {
  const text = problem ? PROBLEMS[problem] : undefined;
  if (!text) return null;
  return (
    <div className="px-5 pt-3">
      <Notice tone="error">{text}</Notice>
    </div>
  );
}

/** What passes by itself is not told here: the badge says that it is being tried again. */
const PROBLEMS: Partial<Record<CloseReason, string>> = {
  cannot_save:
    "The server cannot save at the moment. What you typed is kept in this tab and is sent again by itself; keep the tab open.",
  revoked:
    "You may no longer change this entry. What was not saved is still shown here: copy it before you leave, and ask an owner of the team.",
  not_found: "You may no longer open this entry. Ask an owner of the team.",
  purged: "This entry was removed for good. Nothing more can be added to it.",
  schema_outdated:
    "A newer version of Sourceline is in use. Copy what is not saved and load this page again.",
  stale_epoch: "This entry was restored meanwhile. Load the page again to go on with it.",
  document_full:
    "This entry is as large as an entry can be. Your last change is only in this tab: copy it, and continue in a second entry.",
  too_large: "The last change was too large to be saved. Copy it and add it in parts.",
  bad_update: "The last change was refused. Copy what is not saved and load this page again.",
  foreign_client: "The last change was refused. Copy what is not saved and load this page again.",
};
