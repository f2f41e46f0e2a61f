import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { ActorAlias } from "#lib/domain/actor.ts";
import { ACTOR_KIND_LABELS } from "#lib/domain/labels.ts";
import type { ListedActor } from "#lib/reads/actors.ts";

export type ActorRowProps = {
  actor: ListedActor;
  /** The name by which a search found it, which is then marked. */
  foundName: string | null;
  onEdit: (() => void) | null;
};

/** An actor by its own name, and below it what else it is called and what the team knows of it. */
export function ActorRow({ actor, foundName, onEdit }: ActorRowProps) {
  const { name, kind, aliases, note, entryCount } = actor;
  return (
    // Long lists: rows out of sight are not laid out.
    <li className="flex items-start gap-3 border-b border-rule-soft py-3.5 [contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
      <div className="min-w-0 flex-1">
        <p dir="auto" className="w-fit max-w-measure font-serif text-lg leading-snug wrap-anywhere">
          {name}
        </p>
        {aliases.length > 0 ? <Aliases aliases={aliases} foundName={foundName} /> : null}
        <p className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
          <span>{ACTOR_KIND_LABELS[kind]}</span>
          <span className="tabular">{describeUse(entryCount)}</span>
        </p>
        {note ? (
          <p
            dir="auto"
            className="mt-1 max-w-measure text-xs text-muted wrap-anywhere whitespace-pre-line"
          >
            {note}
          </p>
        ) : null}
      </div>
      {onEdit ? (
        <Button
          variant="quiet"
          className="-mt-1 -me-3"
          onPress={onEdit}
          aria-label={`Edit ${name}`}
        >
          Edit…
        </Button>
      ) : null}
    </li>
  );
}

type AliasesProps = { aliases: ActorAlias[]; foundName: string | null };

function Aliases({ aliases, foundName }: AliasesProps) {
  return (
    <ul aria-label="Other names" className="mt-1 flex max-w-measure flex-wrap gap-x-3 gap-y-0.5">
      {aliases.map(({ name, language }) => (
        <li key={name} className="min-w-0 text-sm wrap-anywhere">
          <bdi
            lang={language || undefined}
            className={joinClasses(name === foundName && "rounded-xs bg-accent-tint text-accent")}
          >
            {name}
          </bdi>
          {language ? <span className="ms-1 text-2xs text-muted">{language}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function describeUse(entryCount: number): string {
  if (entryCount === 0) return "not named yet";
  return entryCount === 1 ? "named in 1 entry" : `named in ${entryCount} entries`;
}
