"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

export type InvitationLinkProps = {
  email: string;
  link: string;
  /** A letter with it was sent. */
  isMailed: boolean;
  onDone: () => void;
};

/** The link of a new invitation. It exists here only: the server keeps its hash. */
export function InvitationLink({ email, link, isMailed, onDone }: InvitationLinkProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => input.current?.select(), []);
  const copy = async () => {
    input.current?.select();
    // Refused outside of https: then the link is selected, for the keyboard.
    await navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      () => {},
    );
  };
  return (
    <section aria-label="New invitation" className="mt-4 border-s-2 border-accent ps-4">
      <p>
        {isMailed ? "A letter with this link went to " : "Send this link yourself to "}
        <strong className="font-semibold">{email}</strong>. It works once, for this address, for
        three days, and is <strong className="font-semibold">not shown again</strong>.
      </p>
      <div className="mt-3 flex flex-wrap items-end gap-2">
        <TextField
          label="Link"
          value={link}
          isReadOnly
          inputRef={input}
          className="min-w-60 flex-1"
          inputClassName="font-mono text-xs"
        />
        <Button variant="primary" onPress={copy}>
          Copy
        </Button>
        <Button variant="quiet" onPress={onDone}>
          Done
        </Button>
      </div>
      <p role="status" className="mt-1 h-4 text-xs text-muted">
        {isCopied ? "Copied." : ""}
      </p>
    </section>
  );
}
