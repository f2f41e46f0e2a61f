import { fail, ok, type Result } from "./result.ts";

const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|ref_src|ref_url|cmpid|ocid|smid|_ga|_gl|at_(medium|campaign|custom\d|link_.*|ptr_name|format|bbc_team))$/i;
const LONGEST = 2_000;

/**
 * The key under which two addresses of one page are the same source: without scheme, `www.`,
 * default port, fragment, tracking parameters and closing slash; parameters in order. It is for
 * comparison only and is never followed.
 */
export function normalizeUrl(url: string): Result<string> {
  const address = url.trim();
  if (address.length > LONGEST) return fail("This address is too long.");
  const parsed = parseAddress(address);
  if (parsed === null) return fail("Write a whole address, beginning with https:// or http://.");
  if (parsed.username !== "" || parsed.password !== "") {
    return fail("Leave the user name and password out of the address.");
  }
  const host = parsed.hostname.replace(/^www\d?\./, "").replace(/\.$/, "");
  const port = parsed.port === "" ? "" : `:${parsed.port}`;
  return ok(`${host}${port}${normalizePath(parsed.pathname)}${normalizeQuery(parsed)}`);
}

/** http and https only; an address without a scheme, as `example.org/page`, is taken as https. */
function parseAddress(address: string): URL | null {
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(address);
  const whole = hasScheme ? address : `https://${address}`;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  const isHost = /\.[^.]+\.?$/.test(url.hostname) || url.hostname.startsWith("[");
  return isHost ? url : null;
}

function normalizePath(path: string): string {
  const upperEscapes = path.replace(/%[0-9a-f]{2}/gi, (escaped) => escaped.toUpperCase());
  return upperEscapes.replace(/\/(index\.(html?|php))?$/i, "").replace(/\/+$/, "");
}

function normalizeQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  if (kept.length === 0) return "";
  return `?${new URLSearchParams(kept.sort(compareParameters))}`;
}

function compareParameters([a, x]: [string, string], [b, y]: [string, string]): number {
  if (a !== b) return a < b ? -1 : 1;
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * An address that nobody follows by accident: `hxxps://example[.]org/page`. Dots are broken in the
 * host only, so that the rest can be copied as it stands.
 */
export function defangUrl(url: string): string {
  const match = /^\s*([a-z][a-z0-9+.-]*:)?(\/\/)?([^/?#]*)(.*)$/is.exec(url);
  const [, scheme = "", slashes = "", host = "", rest = ""] = match ?? [];
  return `${defangScheme(scheme)}${slashes}${host.replaceAll(".", "[.]")}${rest.trimEnd()}`;
}

const defangScheme = (scheme: string): string =>
  scheme.replace(/^http/i, "hxxp").replace(/^ftp/i, "fxp");
