import type { ReactNode } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { colourOf } from "#lib/domain/person-colour.ts";

export type PersonRowProps = {
  /** Counts people, for their colour. */
  number: number;
  name: string;
  isSelf?: boolean;
  /** Such as an address. */
  below: ReactNode;
  isPending?: boolean;
  /** What can be done, or what holds, at the end of the line. */
  children: ReactNode;
};

/** A person of a list; on a narrow screen the commands stand below. */
export function PersonRow({ number, name, isSelf, below, isPending, children }: PersonRowProps) {
  return (
    <li
      className={joinClasses(
        "flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-rule-soft py-2.5 transition-opacity duration-180",
        isPending && "opacity-50",
      )}
    >
      <Avatar name={name} colour={colourOf(number)} />
      <div className="min-w-48 flex-1">
        <p className="truncate font-medium" title={name}>
          <bdi>{name}</bdi>
          {isSelf ? <span className="font-normal text-muted"> (you)</span> : null}
        </p>
        <div className="truncate text-xs text-muted">{below}</div>
      </div>
      <div className="flex items-center gap-2 ps-9 pane:-me-3 pane:ps-0">{children}</div>
    </li>
  );
}
