import { Notice } from "#components/ui/notice.tsx";

/** Instead of the panes, once access is gone and nothing is unsaved: the content goes too. */
export function NoAccess() {
  return (
    <main className="flex min-h-0 flex-1 items-center justify-center p-6">
      <div role="alert" className="flex max-w-96 flex-col gap-3 text-center">
        <p className="font-serif text-2xl font-semibold">
          You no longer have access to this chronology.
        </p>
        <p className="text-md text-muted">Nothing of yours was lost. Ask an owner of the team.</p>
        <p className="text-md">
          <a href="/chronologies" className="link">
            To the chronologies
          </a>
        </p>
      </div>
    </main>
  );
}

/** While something is only in this tab, it stays in sight. */
export function CopyUnsaved() {
  return (
    <div className="border-b border-rule px-4 py-2">
      <Notice tone="error">
        You no longer have access to this chronology, or may no longer write in it. What is not
        saved is still shown: copy it before you leave this page, and ask an owner of the team.
      </Notice>
    </div>
  );
}
