"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type FieldErrors, useForm } from "#components/pages/forms/use-form.ts";
import type { CaptureKind } from "#lib/domain/codes.ts";
import { formatBytes } from "./format-bytes.ts";
import { type CaptureDraft, sendCapture } from "./send-capture.ts";

const EMPTY: CaptureDraft = {
  ...{ kind: "webpage", capturedAt: null, tool: "", toolVersion: "" },
  ...{ archiveUrl: "", note: "" },
};

export type UploadOptions = { sourceId: string; most: number; onDone: () => void };

/** The draft of a capture, its file, and how far it has gone. */
export function useUpload({ sourceId, most, onDone }: UploadOptions) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [draft, setDraft] = useState(EMPTY);
  /** As the field has it: local time, `YYYY-MM-DDTHH:MM`. */
  const [at, setAt] = useState("");
  const [share, setShare] = useState<number | null>(null);
  const change = (part: Partial<CaptureDraft>) => setDraft((current) => ({ ...current, ...part }));
  const choose = (next: File) => {
    setFile(next);
    change({ kind: guessKind(next.name) });
  };
  const form = useForm({
    check: () => check(file, most),
    send: async () => {
      if (!file) return;
      setShare(0);
      try {
        const capturedAt = at === "" ? null : new Date(at).toISOString();
        await sendCapture(sourceId, file, { ...draft, capturedAt }, setShare);
      } finally {
        setShare(null);
      }
      router.refresh();
      onDone();
    },
  });
  return { form, file, choose, draft, change, at, setAt, share };
}

export type UploadState = ReturnType<typeof useUpload>;

/** What the server would say after the whole file had gone. */
function check(file: File | null, most: number): FieldErrors {
  if (!file) return { file: "Choose a file." };
  if (file.size === 0) return { file: "This file is empty." };
  if (file.size <= most) return {};
  const limit = Math.floor(most / 1_000_000);
  return {
    file: `A capture may have up to ${limit} MB; this file has ${formatBytes(file.size)}. Nothing was sent.`,
  };
}

function guessKind(name: string): CaptureKind {
  if (/\.pdf$/i.test(name)) return "pdf";
  if (/\.(png|jpe?g|gif|webp|avif|hei[cf])$/i.test(name)) return "image";
  if (/\.(wacz|warc|warc\.gz)$/i.test(name)) return "wacz";
  if (/\.(mp4|m4v|mov|webm)$/i.test(name)) return "video";
  return /\.(x?html?|mht|mhtml)$/i.test(name) ? "webpage" : "other";
}
