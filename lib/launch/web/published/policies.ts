/** What every answer may load: its style sheet and pictures from here, and no script. */
const STRICT = {
  "default-src": "'none'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
};

/**
 * Kinds of pages by what they may do beside: a page runs our script, which asks for data; an embed stands in pages of others and tells them its
 * height; a form is sent to where it came from. What is in none of them is `page`.
 */
const BESIDE = {
  page: { "script-src": "'self'", "connect-src": "'self'" },
  embed: { "script-src": "'self'", "frame-ancestors": "*" },
  form: { "form-action": "'self'" },
};
export type PageKind = keyof typeof BESIDE;

/** The Content-Security-Policy of a kind of page, as the headers that carry it. */
export const safeHeaders = (kind: PageKind = "page"): Record<string, string> => ({
  "content-security-policy": writePolicy(kind),
});

const writePolicy = (kind: PageKind): string =>
  Object.entries({ ...STRICT, ...BESIDE[kind] })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** Of what is looked at before it is published, too. */
export const READER_POLICY = writePolicy("page");

/** Files and pictures are for pages of others, too, which read them by script: nothing here is private. */
export const OPEN = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

export const FOREVER = "public, max-age=31536000, immutable";
/** Kept by the reader's program, but asked about each time: a retraction is to be seen at once. */
export const ASKED = "public, no-cache";

/** Of what is only for those who have its address. */
export const UNLISTED = { "x-robots-tag": "noindex, nofollow" };
