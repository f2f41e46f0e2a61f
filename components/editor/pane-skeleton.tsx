import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** The shape of an entry while it is fetched. */
export function PaneSkeleton({ onClose }: { onClose: () => void }) {
  return (
    <section aria-label="Entry" aria-busy="true" className="flex h-full flex-col">
      <header className="flex h-9 items-center justify-end pe-2">
        <IconButton label="Close the entry" size="sm" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      <div className="flex flex-col gap-3 px-5 pt-12">
        <Skeleton className="h-4 w-32" />
        <Skeleton className="h-7 w-4/5" />
        <Skeleton className="h-7 w-3/5" />
        <Skeleton className="mt-4 h-4 w-full" />
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-2/3" />
      </div>
    </section>
  );
}
