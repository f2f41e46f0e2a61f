"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { readRefusal } from "../forms/read-refusal.ts";

/**
 * Runs a write behind a button or a menu and then asks the server for the page anew; a refusal
 * becomes a notice. `isPending` holds until the new page is there.
 */
export function useCommand() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const run = (work: () => Promise<void>) =>
    startTransition(async () => {
      try {
        await work();
      } catch (error) {
        notify({ text: readRefusal(error).sentence, tone: "danger" });
      }
      // Also after a refusal: what the page shows was perhaps no longer so.
      startTransition(() => router.refresh());
    });
  return { isPending, run };
}
