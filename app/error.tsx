"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { ButtonLink } from "#components/pages/frame/button-link.tsx";
import { QuietPage } from "#components/pages/frame/quiet-page.tsx";
import { Button } from "#components/ui/button.tsx";
import { describeError } from "#lib/errors.ts";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a page becomes when it could not be made; the cause stands in the server's log. */
export default function ErrorPage({ error, reset }: Props) {
  const router = useRouter();
  // `reset` alone would show again what the server sent before.
  const retry = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  return (
    <QuietPage title="This page could not be shown" lead={describeError("internal")}>
      {error.digest ? (
        <p className="mb-5 text-muted">
          To find it in the log, name this number:{" "}
          <span className="font-mono text-xs text-ink">{error.digest}</span>
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button variant="primary" onPress={retry}>
          Try again
        </Button>
        <ButtonLink href="/">Go to the beginning</ButtonLink>
      </div>
    </QuietPage>
  );
}
