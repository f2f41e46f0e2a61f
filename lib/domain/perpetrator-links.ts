import { isRecord } from "./record.ts";
import type { Source } from "./source.ts";
import { defangUrl, normalizeUrl } from "./source-url.ts";

/**
 * Whether an address is of perpetrators' own media, as far as the library knows: the address of
 * such a source, or a page below it. Whoever pastes one into a text must not make a link of it.
 */
export type IsPerpetratorUrl = (url: string) => boolean;

/** Where the library knows of no such address. */
const NOBODYS: IsPerpetratorUrl = () => false;

export function createPerpetratorCheck(
  sources: readonly Pick<Source, "url" | "isPerpetratorMedia">[],
): IsPerpetratorUrl {
  const keys = sources
    .filter(({ isPerpetratorMedia, url }) => isPerpetratorMedia && url !== "")
    .flatMap(({ url }) => keyOf(url) ?? []);
  if (keys.length === 0) return NOBODYS;
  return (url) => {
    const key = keyOf(url);
    return key !== null && keys.some((own) => key === own || /^[/?&]/.test(rest(key, own)));
  };
}

/** As a browser would open it: whatever stands before an @, and escapes that need not be any. */
function keyOf(url: string): string | null {
  const plain = url.trim().replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
  const key = normalizeUrl(plain.replace(/%([2-7][0-9a-f])/gi, decodeUnreserved));
  return key.ok ? key.value : null;
}

/** Letters, digits, - . _ ~ mean the same escaped or not (RFC 3986, section 2.3). */
function decodeUnreserved(escaped: string): string {
  const letter = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return /[\w.~-]/.test(letter) ? letter : escaped;
}

const rest = (key: string, own: string): string =>
  key.startsWith(own) ? key.slice(own.length) : "";

/**
 * Anything that is sent to a browser, rich text within it too, without links to perpetrators' own
 * media and with their addresses broken wherever they stand in a text.
 */
export function hidePerpetrators<T>(value: T, isPerpetrators: IsPerpetratorUrl): T {
  if (isPerpetrators === NOBODYS) return value;
  if (typeof value === "string") return breakAddresses(value, isPerpetrators) as T;
  if (Array.isArray(value))
    return value
      .filter((part) => !isLinkTo(part, isPerpetrators))
      .map((part) => hidePerpetrators(part, isPerpetrators)) as T;
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [
    key,
    hidePerpetrators(part, isPerpetrators),
  ]);
  return Object.fromEntries(entries) as T;
}

function isLinkTo(part: unknown, isPerpetrators: IsPerpetratorUrl): boolean {
  if (!isRecord(part) || part.type !== "link" || !isRecord(part.attrs)) return false;
  return typeof part.attrs.href === "string" && isPerpetrators(part.attrs.href);
}

/** With or without its scheme; what closes a sentence is not part of an address. */
const ADDRESS = /(?:https?:\/\/)?[^\s<>"“”«»()[\]]+\.[^\s<>"“”«»()[\]]+/gi;
const CLOSING = /[.,;:!?'’،؛؟]+$/u;

function breakAddresses(text: string, isPerpetrators: IsPerpetratorUrl): string {
  if (!text.includes(".")) return text;
  return text.replace(ADDRESS, (found) => {
    const address = found.replace(CLOSING, "");
    return isPerpetrators(address) ? defangUrl(address) + found.slice(address.length) : found;
  });
}
