import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import type { Tombstone } from "#lib/domain/purge.ts";
import { TombstoneWords } from "./tombstone-words.tsx";

/** In the place of an entry that was removed for good, also where an old link leads. */
export function TombstonePane({
  tombstone,
  onClose,
}: {
  tombstone: Tombstone;
  onClose: () => void;
}) {
  const { versionCount } = tombstone;
  return (
    <section aria-label="Entry" className="flex h-full min-h-0 flex-col overflow-auto">
      <header className="flex h-9 shrink-0 items-center justify-end pe-2">
        <IconButton label="Close the entry" size="sm" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </header>
      <div className="flex flex-col gap-3 px-5 pb-24 text-sm">
        <h2 className="font-serif text-2xl leading-7 font-semibold">This entry was removed</h2>
        <p className="wrap-anywhere">
          <TombstoneWords tombstone={tombstone} />
        </p>
        {versionCount === null ? null : (
          <p className="text-muted">
            {versionsWords(versionCount)} Sources, captures and actors that the entry named are
            still in the library.
          </p>
        )}
      </div>
    </section>
  );
}

function versionsWords(count: number): string {
  if (count === 0) return "It had no version yet.";
  if (count === 1)
    return "Its one version was emptied; when and by whom it was written can still be proved.";
  return `Its ${count} versions were emptied; when and by whom they were written can still be proved.`;
}
