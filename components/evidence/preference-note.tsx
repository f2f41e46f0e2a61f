import type { Assertion } from "#lib/domain/assertion.ts";
import { DEPRECATION_LABELS } from "#lib/domain/labels.ts";

/** Why the team prefers a value, or lets it stand no longer. */
export function PreferenceNote({ assertion }: { assertion: Assertion }) {
  const { rank, reason, rationale } = assertion;
  if (rank === "normal" || (rationale === "" && reason === null)) return null;
  const head =
    rank === "preferred" ? "Preferred" : (reason && DEPRECATION_LABELS[reason]) || "Set aside";
  return (
    <p dir="auto" className="mt-0.5 text-xs text-muted">
      {head}
      {rationale ? (
        <>
          {": "}
          <span dir="auto">{rationale}</span>
        </>
      ) : null}
    </p>
  );
}
