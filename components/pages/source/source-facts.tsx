import { SourceAddress } from "#components/sources/source-address.tsx";
import { formatDate } from "#lib/domain/date/format-date.ts";
import {
  CONTENT_LABEL_LABELS,
  RELIABILITY_LABELS,
  SENSITIVITY_LABELS,
  SOURCE_KIND_LABELS,
  SOURCE_TIER_LABELS,
} from "#lib/domain/labels.ts";
import { formatAuthors } from "#lib/domain/source-reference.ts";
import type { SourcePage } from "#lib/reads/source.ts";
import { describeWithheld } from "./describe-withheld.ts";

type Fact = { label: string; text: string };

/** What the library holds of a source; what is empty is left out, what is withheld is said. */
export function SourceFacts({ page }: { page: SourcePage }) {
  const { source } = page;
  const withheld = describeWithheld(source.withheld ?? []);
  return (
    <div className="mt-6">
      <dl className="grid gap-x-6 gap-y-2.5 text-sm pane:grid-cols-[9rem_1fr]">
        {listFacts(page)
          .filter(({ text }) => text !== "")
          .map(({ label, text }) => (
            <div key={label} className="pane:contents">
              <dt className="text-muted">{label}</dt>
              <dd dir="auto" className="w-fit max-w-measure wrap-anywhere whitespace-pre-line">
                {text}
              </dd>
            </div>
          ))}
        {source.url ? (
          <div className="pane:contents">
            <dt className="text-muted">Address</dt>
            <dd>
              <SourceAddress source={source} />
            </dd>
          </div>
        ) : null}
      </dl>
      {withheld ? <p className="mt-4 text-sm text-muted">{withheld}</p> : null}
    </div>
  );
}

function listFacts({ source, publisherNote }: SourcePage): Fact[] {
  const { csl, contentLabels, sensitivity, reliability, publisher } = source;
  const place = [csl["container-title"], csl.volume && `vol. ${csl.volume}`]
    .concat(csl.issue && `no. ${csl.issue}`, csl.page && `pp. ${csl.page}`)
    .filter(Boolean);
  const grade = `${reliability} · ${RELIABILITY_LABELS[reliability].toLowerCase()}`;
  return [
    { label: "Authors", text: formatAuthors(source.authors) },
    { label: "Publisher", text: publisher },
    { label: "Reliability", text: publisher ? grade : "" },
    { label: "Why so graded", text: publisherNote },
    { label: "Published", text: source.published ? formatDate(source.published) : "" },
    { label: "In", text: place.join(", ") },
    { label: "DOI", text: csl.DOI ?? "" },
    { label: "ISBN", text: csl.ISBN ?? "" },
    { label: "Kind", text: SOURCE_KIND_LABELS[source.kind] },
    { label: "Tier", text: SOURCE_TIER_LABELS[source.tier] },
    { label: "Language", text: nameLanguage(source.language) },
    { label: "Accessed", text: source.accessed ? formatDate(source.accessed) : "" },
    { label: "Sensitivity", text: sensitivity === "open" ? "" : SENSITIVITY_LABELS[sensitivity] },
    { label: "Shows", text: contentLabels.map((one) => CONTENT_LABEL_LABELS[one]).join(", ") },
    { label: "Note", text: source.note },
  ];
}

function nameLanguage(code: string): string {
  if (code === "") return "";
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}
