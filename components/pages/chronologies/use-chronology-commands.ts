"use client";

import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { ChronologyLine } from "#lib/reads/chronologies.ts";
import { useCommand } from "../frame/use-command.ts";

/** Archiving and restoring, each with its way back. */
export function useChronologyCommands({ id, title }: Pick<ChronologyLine, "id" | "title">) {
  const { isPending, run } = useCommand();
  const restore = () =>
    run(async () => {
      await callAction("chronology.restore", { id });
    });
  const archive = () =>
    run(async () => {
      await callAction("chronology.archive", { id });
      const text = `“${shorten(title)}” is archived: it can be read, and nobody can change it.`;
      notify({ text, action: { label: "Undo", run: restore } });
    });
  return { isPending, archive, restore };
}

const LONGEST = 60;

const shorten = (title: string): string =>
  title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
