"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { readRefusal } from "#components/pages/forms/read-refusal.ts";
import { notify } from "#components/ui/toast-queue.ts";
import type { ImportPreview } from "#lib/reads/import-preview.ts";
import { confirmImport, type ImportFile, previewImport } from "./send-import.ts";

export type Progress = { done: number; of: number };

/** One import: its file, what that would add, which of it is taken, and how far it is. */
export function useImport(teamId: string, onDone: () => void) {
  const router = useRouter();
  const [file, setFile] = useState<ImportFile | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isReading, setReading] = useState(false);
  const fail = (error: unknown) => setProblem(readRefusal(error).sentence);

  async function look(next: ImportFile) {
    setProblem(null);
    setReading(true);
    try {
      const read = await previewImport(teamId, next);
      setFile(next);
      setPreview(read);
      // What is there already is left out unless somebody wants it twice.
      setTaken(new Set(read.references.flatMap((one, at) => (one.duplicate ? [] : [at]))));
    } catch (error) {
      fail(error);
    }
    setReading(false);
  }

  async function confirm() {
    if (!file) return;
    setProblem(null);
    setProgress({ done: 0, of: taken.size });
    try {
      const take = [...taken].sort((a, b) => a - b);
      const added = await confirmImport(teamId, file, take, (done, of) =>
        setProgress({ done, of }),
      );
      notify({ text: added === 1 ? "1 source was added." : `${added} sources were added.` });
      router.refresh();
      onDone();
    } catch (error) {
      fail(error);
      setProgress(null);
    }
  }

  function toggle(at: number, isTaken: boolean) {
    const next = new Set(taken);
    if (isTaken) next.add(at);
    else next.delete(at);
    setTaken(next);
  }

  const takeAll = (isTaken: boolean) =>
    setTaken(new Set(isTaken ? (preview?.references ?? []).map((_, at) => at) : []));
  const startOver = () => setPreview(null);
  return {
    ...{ preview, taken, problem, progress, isReading, fileName: file?.name ?? "" },
    ...{ look, confirm, toggle, takeAll, startOver },
  };
}

export type ImportState = ReturnType<typeof useImport>;
