import { Button } from "#components/ui/button.tsx";
import { AUDIT_KINDS, type AuditFilter } from "#lib/domain/audit/audit-filter.ts";
import { AUDIT_KIND_LABELS } from "#lib/domain/audit/audit-words.ts";

export type AuditFilterFormProps = {
  filter: AuditFilter;
  people: { id: string; name: string }[];
};

const FIELD = "h-8 rounded-md border border-rule bg-raised px-2 text-sm";
const LABEL = "flex flex-col gap-1 text-xs font-medium text-muted";

/** A plain form, whose answer is an address that can be kept and sent. */
export function AuditFilterForm({ filter, people }: AuditFilterFormProps) {
  return (
    <form method="get" className="mb-4 flex flex-wrap items-end gap-3">
      <label className={LABEL}>
        Who
        <select name="person" defaultValue={filter.actorId ?? ""} className={FIELD}>
          <option value="">Everybody</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={LABEL}>
        What
        <select name="kind" defaultValue={filter.kind ?? ""} className={FIELD}>
          <option value="">Everything</option>
          {AUDIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {AUDIT_KIND_LABELS[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className={LABEL}>
        From
        <input type="date" name="from" defaultValue={filter.from ?? ""} className={FIELD} />
      </label>
      <label className={LABEL}>
        To
        <input type="date" name="to" defaultValue={filter.to ?? ""} className={FIELD} />
      </label>
      <Button type="submit">Show</Button>
    </form>
  );
}
