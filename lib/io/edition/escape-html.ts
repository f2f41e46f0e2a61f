const ESCAPES: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

/** Text as text in HTML, also within an attribute. Control characters, which HTML has not, go. */
export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");

/**
 * Without what neither HTML nor XML 1.0 may hold: control characters but tab and line break, halves
 * of surrogate pairs, U+FFFE and U+FFFF.
 */
export const withoutControls = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n\u0085]|[\ufffe\uffff]/gu, "");
