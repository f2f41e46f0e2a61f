const LONGEST = 2_000;

/**
 * Whether a link may be followed: http, https or mailto, absolute, and free of the control
 * characters and spaces by which `java\tscript:` slips past a test of its beginning.
 */
export function isSafeHref(href: string): boolean {
  if (href.length > LONGEST || /[\p{Cc}\p{Cf}\s\\]/u.test(href)) return false;
  if (/^mailto:/i.test(href)) return /^mailto:[^@:/?]+@[^@:/?]+$/i.test(href);
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href);
}
