import type { RichText } from "./entry.ts";
import type { Source } from "./source.ts";
import { defangUrl, normalizeUrl } from "./source-url.ts";

/**
 * Whether an address is of perpetrators' own media, as far as the library knows: the address of
 * such a source, or a page below it. Whoever pastes one into a text must not make a link of it.
 */
export type IsPerpetratorUrl = (url: string) => boolean;

export function createPerpetratorCheck(
  sources: readonly Pick<Source, "url" | "isPerpetratorMedia">[],
): IsPerpetratorUrl {
  const keys = sources
    .filter(({ isPerpetratorMedia, url }) => isPerpetratorMedia && url !== "")
    .map(({ url }) => normalizeUrl(url))
    .flatMap((key) => (key.ok ? [key.value] : []));
  if (keys.length === 0) return () => false;
  return (url) => {
    const key = normalizeUrl(url);
    return key.ok && keys.some((own) => key.value === own || /^[/?]/.test(rest(key.value, own)));
  };
}

const rest = (key: string, own: string): string =>
  key.startsWith(own) ? key.slice(own.length) : "";

/** A text without links to perpetrators' own media; an address that was its own words is broken. */
export function unlinkPerpetrators(node: RichText, isPerpetrators: IsPerpetratorUrl): RichText {
  const content = node.content?.map((child) => unlinkPerpetrators(child, isPerpetrators));
  const marks = node.marks?.filter(
    ({ type, attrs }) => type !== "link" || !isPerpetrators(String(attrs?.href ?? "")),
  );
  return {
    ...node,
    ...(content ? { content } : {}),
    ...(marks ? { marks } : {}),
    ...(node.text === undefined ? {} : { text: breakAddresses(node.text, isPerpetrators) }),
  };
}

const breakAddresses = (text: string, isPerpetrators: IsPerpetratorUrl): string =>
  text.replace(/https?:\/\/[^\s<>"“”]+/gi, (url) => (isPerpetrators(url) ? defangUrl(url) : url));
