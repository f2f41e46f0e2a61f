/** Of these the browser only draws pixels or pages; everything else is saved, never shown. */
const SHOWN = /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf)$/;
const TEXT = /^(text\/html|multipart\/related)$/;

type File = { mediaType: string; fileName: string; size: number; sha256: string };

/**
 * Headers under which a file that a stranger may have made does nothing. An HTML page is text or a
 * download. The web server itself adds `nosniff` and a policy with a sandbox (content-security.ts).
 */
export function captureHeaders(file: File, asked: URLSearchParams): Headers {
  const isText = asked.get("as") === "text" && TEXT.test(file.mediaType);
  const isShown = !asked.has("download") && (isText || SHOWN.test(file.mediaType));
  const shownAs = isText ? "text/plain; charset=utf-8" : file.mediaType;
  return new Headers({
    "content-type": isShown ? shownAs : "application/octet-stream",
    "content-disposition": `${isShown ? "inline" : "attachment"}; ${nameOf(file)}`,
    "content-length": String(file.size),
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex",
  });
}

/** RFC 6266: a plain name for old programs, the whole one in RFC 8187. */
function nameOf({ fileName, sha256 }: File): string {
  const plain = fileName.replace(/[^\w.-]+/g, "_").slice(-80) || `${sha256.slice(0, 12)}.bin`;
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
