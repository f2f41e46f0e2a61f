import { joinClasses } from "./class-names.ts";

/** The place of something that is loading; give it the size of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden="true"
      className={joinClasses("animate-pulse rounded-sm bg-rule-soft", className ?? "h-4 w-full")}
    />
  );
}
