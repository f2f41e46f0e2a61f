import { Notice } from "#components/ui/notice.tsx";
import type { ImportPreview } from "#lib/reads/import-preview.ts";

/** What is wrong with the file, by line; the references below can be taken all the same. */
export function ImportIssues({ issues }: { issues: ImportPreview["issues"] }) {
  if (issues.length === 0) return null;
  const count = issues.length === 1 ? "One thing" : `${issues.length} things`;
  return (
    <Notice tone="differs">
      <details open={issues.length <= 5}>
        <summary className="cursor-default font-medium">
          {count} in this file could not be read as it stands. The references below can be added all
          the same.
        </summary>
        <ul className="mt-2 flex max-h-60 flex-col gap-1 overflow-auto">
          {issues.map((issue) => (
            <li key={`${issue.line} ${issue.field ?? ""} ${issue.message}`} className="flex gap-2">
              <span className="shrink-0 text-muted tabular">
                {issue.line > 0 ? `Line ${issue.line}` : "The file"}
              </span>
              <span dir="auto" className="min-w-0 wrap-anywhere">
                {issue.field ? `${issue.field}: ` : null}
                {issue.message}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
