import { Avatar, type Person } from "./avatar.tsx";

export type AvatarStackProps = {
  people: (Person & { id: string })[];
  max?: number;
  label?: string;
};

/** Who is here, overlapping; the rest as a number. */
export function AvatarStack({ people, max = 4, label = "Here now" }: AvatarStackProps) {
  const shown = people.slice(0, people.length > max + 1 ? max : max + 1);
  const rest = people.slice(shown.length);
  return (
    <ul aria-label={label} className="flex items-center">
      {shown.map(({ id, ...person }) => (
        <li key={id} className="-ms-1 first:ms-0">
          <Avatar {...person} className="ring-2 ring-panel" />
        </li>
      ))}
      {rest.length > 0 ? (
        <li
          className="ms-1 text-xs text-muted tabular"
          title={rest.map((person) => person.name).join(", ")}
        >
          +{rest.length}
        </li>
      ) : null}
    </ul>
  );
}
