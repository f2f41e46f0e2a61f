import type { Metadata } from "next";
import { ButtonLink } from "#components/pages/frame/button-link.tsx";
import { QuietPage } from "#components/pages/frame/quiet-page.tsx";
import { describeError } from "#lib/errors.ts";

export const metadata: Metadata = { title: "Not found" };

/** One page for what does not exist and for what may not be seen. */
export default function NotFound() {
  return (
    <QuietPage title="Not found" lead={describeError("not_found")}>
      <p className="mb-5 text-muted">
        If somebody gave you this address, ask them to invite you, or sign in with the account they
        invited.
      </p>
      <ButtonLink href="/">Go to the beginning</ButtonLink>
    </QuietPage>
  );
}
