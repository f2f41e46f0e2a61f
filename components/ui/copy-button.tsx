"use client";

import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import { notify } from "./toast-queue.ts";

export type CopyButtonProps = { text: string; label: string };

const SAID_FOR_MS = 2_000;

/** Copies a text, and says so where it stands. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      notify({
        text: "The browser did not allow copying. Select the text yourself.",
        tone: "danger",
      });
    }
  }
  return (
    <Button size="sm" onPress={copy} aria-label={isCopied ? "Copied" : label}>
      {isCopied ? "Copied" : "Copy"}
    </Button>
  );
}
