"use client";

import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export type ToastMessage = {
  /** One plain sentence. */
  text: string;
  tone?: "neutral" | "verified" | "danger";
  action?: { label: string; run: () => void };
};

export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Milliseconds; what asks for an answer, or tells of a failure, stays until it is dismissed. */
const SHOWN_FOR = 6000;

/** Shows a notice and gives its key, for `closeToast`. */
export function notify(message: ToastMessage): string {
  const stays = message.tone === "danger" || message.action !== undefined;
  return toastQueue.add(message, stays ? {} : { timeout: SHOWN_FOR });
}

export function closeToast(key: string): void {
  toastQueue.close(key);
}
