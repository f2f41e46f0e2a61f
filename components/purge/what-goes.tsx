import { PURGE_LAPSES_AFTER_DAYS } from "#lib/domain/purge.ts";

/** What is removed for good, and what is not: said before anybody asks or agrees. */
export function WhatGoes() {
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p>
        For what must not be kept at all: the name of a person in danger, the order of a court. It
        cannot be undone. To hide an entry it is enough that it is deleted.
      </p>
      <Part title="What goes">
        The entry with its facts and narrative, all its versions, every change to it, its comments,
        what was proposed for it, the notes of its reviews, editions that have it, and what searches
        find it by.
      </Part>
      <Part title="What stays">
        That it was there, who wrote in it and when, and the reason that is given here. Sources,
        captures and actors that it names belong to the library and are not touched. Backups and
        files that were saved earlier still hold the entry.
      </Part>
      <Part title="Who decides">
        Two owners of the team. A request waits {PURGE_LAPSES_AFTER_DAYS} days for the second.
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <p className="text-muted">{children}</p>
    </div>
  );
}
