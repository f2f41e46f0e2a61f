"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MoreIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import type { ChronologyLine } from "#lib/reads/chronologies.ts";
import { Instant } from "../frame/instant.tsx";
import { RenameChronology } from "./rename-chronology.tsx";
import { useChronologyCommands } from "./use-chronology-commands.ts";

export type ChronologyRowProps = {
  chronology: ChronologyLine;
  /** Where somebody works with several teams. */
  showsTeam: boolean;
};

/** One chronology of the list: its title leads into it. */
export function ChronologyRow({ chronology, showsTeam }: ChronologyRowProps) {
  const commands = useChronologyCommands(chronology);
  const { id, title, summary, isArchived } = chronology;
  return (
    <li
      className={joinClasses(
        "flex items-start gap-3 border-b border-rule-soft py-4 transition-opacity duration-180",
        commands.isPending && "opacity-50",
      )}
    >
      <div className="min-w-0 flex-1">
        <h3
          dir="auto"
          className="w-fit font-serif text-xl leading-snug font-semibold wrap-anywhere"
        >
          <Link
            href={`/chronologies/${id}`}
            className={joinClasses("rounded-xs hover:text-accent", isArchived && "text-muted")}
          >
            {title}
          </Link>
        </h3>
        {summary ? (
          <p dir="auto" className="mt-1 line-clamp-2 w-fit max-w-measure wrap-anywhere">
            {summary}
          </p>
        ) : null}
        <ChronologyFacts chronology={chronology} showsTeam={showsTeam} />
      </div>
      <RowCommands chronology={chronology} commands={commands} />
    </li>
  );
}

function ChronologyFacts({ chronology, showsTeam }: ChronologyRowProps) {
  const { entryCount, updatedAt, teamName } = chronology;
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-4 text-xs text-muted">
      <span className="tabular">{entryCount === 1 ? "1 entry" : `${entryCount} entries`}</span>
      <span>
        changed <Instant iso={updatedAt} style="day" />
      </span>
      {showsTeam ? <span dir="auto">{teamName}</span> : null}
    </p>
  );
}

type RowCommandsProps = {
  chronology: ChronologyLine;
  commands: ReturnType<typeof useChronologyCommands>;
};

function RowCommands({ chronology, commands }: RowCommandsProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { title, mayArchive, mayEdit, isArchived } = chronology;
  if (isArchived)
    return mayArchive ? (
      <Button isPending={commands.isPending} onPress={commands.restore}>
        Restore
      </Button>
    ) : null;
  if (!mayEdit && !mayArchive) return null;
  return (
    <>
      <Menu
        label={`Commands for ${title}`}
        trigger={
          <IconButton label={`More for ${title}`} className="-me-2">
            <MoreIcon />
          </IconButton>
        }
      >
        {mayEdit ? <MenuCommand onAction={() => setRenaming(true)}>Rename…</MenuCommand> : null}
        {mayArchive ? <MenuCommand onAction={commands.archive}>Archive</MenuCommand> : null}
      </Menu>
      {isRenaming ? (
        <RenameChronology chronology={chronology} onClose={() => setRenaming(false)} />
      ) : null}
    </>
  );
}
