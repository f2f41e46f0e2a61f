import { isSafeHref } from "#lib/domain/safe-href.ts";
import type { Source } from "#lib/domain/source.ts";
import { defangUrl } from "#lib/domain/source-url.ts";

/** Perpetrator media is never a link, and never written so that a program makes one of it. */
export function SourceAddress({ source }: { source: Source }) {
  const { url, isPerpetratorMedia } = source;
  if (url === "") return null;
  if (isPerpetratorMedia || !isSafeHref(url))
    return <span className="text-xs break-all text-muted">{defangUrl(url)}</span>;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer nofollow"
      className="link text-xs break-all"
    >
      {url}
    </a>
  );
}
