import type { Source } from "./source.ts";
import { normalizeUrl } from "./source-url.ts";

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
