/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/**
 * JSON-LD as the text of a `<script type="application/ld+json">`: nothing in it can end the script
 * or begin a comment, and no line separator breaks older readers.
 */
export const scriptJson = (value: Json): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
