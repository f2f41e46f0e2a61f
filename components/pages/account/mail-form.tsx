"use client";

import { useState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { NOTICE_KINDS, NOTICE_LABELS, type NoticeKind } from "#lib/domain/notice.ts";
import { useCommand } from "../frame/use-command.ts";

/** About what one wants letters; each choice is kept at once. */
export function MailForm({ kinds }: { kinds: readonly NoticeKind[] }) {
  const [chosen, setChosen] = useState<ReadonlySet<NoticeKind>>(new Set(kinds));
  const { run } = useCommand();
  const choose = (kind: NoticeKind, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(kind);
    else next.delete(kind);
    setChosen(next);
    run(async () => void (await callAction("account.chooseMail", { kinds: [...next] })));
  };
  return (
    <fieldset className="mt-4 flex flex-col gap-2">
      <legend className="sr-only">Letters about</legend>
      {NOTICE_KINDS.map((kind) => (
        <Checkbox
          key={kind}
          isSelected={chosen.has(kind)}
          onChange={(isChosen) => choose(kind, isChosen)}
        >
          {NOTICE_LABELS[kind]}
        </Checkbox>
      ))}
    </fieldset>
  );
}
