"use client";

import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastQueueRegion,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { joinClasses } from "./class-names.ts";
import { CloseIcon } from "./icons.tsx";
import { closeToast, type ToastMessage, toastQueue } from "./toast-queue.ts";

const MARKS: Record<NonNullable<ToastMessage["tone"]>, string> = {
  neutral: "border-s-rule-strong",
  verified: "border-s-verified",
  danger: "border-s-danger",
};

/** Put once into the workspace's layout; `notify()` fills it. */
export function ToastRegion() {
  return (
    <ToastQueueRegion
      queue={toastQueue}
      aria-label="Notices"
      className="fixed inset-x-4 bottom-16 z-50 flex flex-col items-center gap-2 outline-none pointer-events-none"
    >
      {({ toast }) => (
        <Toast
          toast={toast}
          className={joinClasses(
            "overlay pointer-events-auto flex max-w-lg items-center gap-3 border-s-3 py-2 ps-3 pe-2",
            MARKS[toast.content.tone ?? "neutral"],
          )}
        >
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <ToastAction message={toast.content} toastKey={toast.key} />
          <AriaButton
            slot="close"
            aria-label="Dismiss"
            className="flex size-6 items-center justify-center rounded-md text-muted data-hovered:bg-hover"
          >
            <CloseIcon size={14} />
          </AriaButton>
        </Toast>
      )}
    </ToastQueueRegion>
  );
}

function ToastAction({ message, toastKey }: { message: ToastMessage; toastKey: string }) {
  const { action } = message;
  if (!action) return null;
  const run = () => {
    action.run();
    closeToast(toastKey);
  };
  return (
    <Button variant="quiet" size="sm" className="text-accent" onPress={run}>
      {action.label}
    </Button>
  );
}
