import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import type { useCommentsOfEntry } from "#components/comments/comments-of-entry.tsx";
import type { TabDefinition } from "#components/ui/tabs.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { EntrySheet } from "./entry-sheet.tsx";
import { SourcesTab } from "./sources-tab.tsx";

const CommentsTab = dynamic(
  () => import("#components/comments/comments-tab.tsx").then((module) => module.CommentsTab),
  { ssr: false },
);

type Given = {
  row: EntryRow;
  comments: ReturnType<typeof useCommentsOfEntry>;
  mayReadVersions: boolean;
  narrative: ReactNode;
  history: ReactNode;
  sourceCount: number;
  openProposals: number;
};

/** The tabs of an entry: to who only reads there are neither comments nor a history. */
export function listEntryTabs(given: Given): TabDefinition[] {
  const { row, comments, sourceCount, openProposals } = given;
  const commentsTab = {
    ...{ id: "comments", label: "Comments", content: <CommentsTab /> },
    count: comments.openCount + openProposals,
    mark: comments.unreadCount > 0 ? `${comments.unreadCount} unread` : undefined,
  };
  return [
    {
      ...{ id: "entry", label: "Entry" },
      content: <EntrySheet row={row} narrative={given.narrative} />,
    },
    { id: "sources", label: "Sources", count: sourceCount, content: <SourcesTab /> },
    ...(comments.value ? [commentsTab] : []),
    ...(given.mayReadVersions ? [{ id: "history", label: "History", content: given.history }] : []),
  ];
}
