import { Instant } from "#components/pages/frame/instant.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { PresentedEvent } from "#lib/reads/audit.ts";

/** Events, the newest first. */
export function AuditTable({ events }: { events: PresentedEvent[] }) {
  if (events.length === 0)
    return <EmptyState title="Nothing here">No event fits the filter.</EmptyState>;
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-start text-sm">
        <thead className="text-xs text-muted">
          <tr className="border-b border-rule">
            {["No.", "When", "Who", "What", "Of what"].map((head) => (
              <th key={head} scope="col" className="py-1.5 pe-4 text-start font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <EventRow key={event.position} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EventRow({ event }: { event: PresentedEvent }) {
  const { position, at, by, what, subject, detail } = event;
  return (
    <tr className="border-b border-rule-soft align-baseline">
      <td className="tabular py-1.5 pe-4 text-xs text-muted">{position}</td>
      <td className="py-1.5 pe-4 whitespace-nowrap text-muted">
        <Instant iso={at} />
      </td>
      <td className="py-1.5 pe-4">
        <bdi>{by || "the server"}</bdi>
      </td>
      <td className="py-1.5 pe-4">
        {what}
        {detail ? (
          <span dir="auto" className="block max-w-96 text-xs break-words text-muted">
            {detail}
          </span>
        ) : null}
      </td>
      <td className="py-1.5 font-mono text-xs break-all text-muted">{subject}</td>
    </tr>
  );
}
