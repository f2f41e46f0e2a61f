const HOME = "/chronologies";

/**
 * Where to go after signing in: a path of our own, never another site. `//host` and `/\host` are
 * addresses of other sites to a browser, and so is `/` followed by a tab and another slash.
 */
export function readNextPath(given: string | string[] | undefined): string {
  if (typeof given !== "string" || !given.startsWith("/")) return HOME;
  const base = "http://own.invalid";
  const url = URL.parse(given, base);
  if (url?.origin !== base || url.pathname.startsWith("//")) return HOME;
  const isSignIn = /^\/(sign-in|set-up|api)(\/|$)/.test(url.pathname);
  return isSignIn ? HOME : `${url.pathname}${url.search}${url.hash}`;
}
