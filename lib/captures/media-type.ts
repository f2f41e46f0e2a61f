/** Types of file that a capture can be; `application/octet-stream` is only ever downloaded. */
export const MEDIA_NAMES = {
  "application/pdf": "a PDF",
  "image/png": "a PNG image",
  "image/jpeg": "a JPEG image",
  "image/gif": "a GIF image",
  "image/webp": "a WebP image",
  "image/avif": "an AVIF image",
  "image/heic": "a HEIC image",
  "image/svg+xml": "an SVG image",
  "text/html": "a web page (HTML)",
  "multipart/related": "a web page archive (MHTML)",
  "application/wacz": "a web archive (WACZ)",
  "application/zip": "a ZIP archive",
  "application/warc": "a web archive (WARC)",
  "video/mp4": "an MP4 video",
  "video/quicktime": "a QuickTime video",
  "video/webm": "a WebM video",
  "application/x-executable": "a program",
  "application/octet-stream": "a file of another type",
} as const;
export type MediaType = keyof typeof MEDIA_NAMES;

/** How much of a file's beginning is looked at, in bytes. */
export const HEAD_BYTES = 4_096;

const ascii = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, to));

const startsWith = (head: Uint8Array, ...bytes: number[]): boolean =>
  bytes.every((byte, at) => head[at] === byte);

/**
 * The type of a file by its first bytes, never by its name: the patterns of the WHATWG standard
 * “MIME Sniffing” and of the formats themselves (ISO 32000, ISO 14496-12, WARC 1.1, RFC 2557). A ZIP is a WACZ
 * only by what is in it, which is not at its beginning.
 */
export function sniffMediaType(head: Uint8Array): MediaType {
  return sniffBinary(head) ?? sniffText(head) ?? "application/octet-stream";
}

function sniffBinary(head: Uint8Array): MediaType | null {
  if (ascii(head, 0, 1024).includes("%PDF-")) return "application/pdf";
  if (startsWith(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png";
  if (startsWith(head, 0xff, 0xd8, 0xff)) return "image/jpeg";
  if (/^GIF8[79]a/.test(ascii(head, 0, 6))) return "image/gif";
  if (ascii(head, 0, 4) === "RIFF" && ascii(head, 8, 12) === "WEBP") return "image/webp";
  if (ascii(head, 4, 8) === "ftyp") return sniffBrand(head);
  if (startsWith(head, 0x1a, 0x45, 0xdf, 0xa3))
    return ascii(head, 0, 64).includes("webm") ? "video/webm" : null;
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return "application/zip";
  if (ascii(head, 0, 6) === "WARC/1") return "application/warc";
  if (isProgram(head)) return "application/x-executable";
  return null;
}

/** The brands of an ISO base media file: the major one, and those it is compatible with. */
function sniffBrand(head: Uint8Array): MediaType | null {
  const size = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const major = ascii(head, 8, 12);
  const brands = ascii(head, 8, Math.min(size, 256, head.length));
  if (/avi[fs]/.test(brands)) return "image/avif";
  if (/^(hei[cxms]|hev[cx]|mif1|msf1)$/.test(major)) return "image/heic";
  if (major === "qt  ") return "video/quicktime";
  return /isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash/.test(brands) ? "video/mp4" : null;
}

const isProgram = (head: Uint8Array): boolean =>
  startsWith(head, 0x4d, 0x5a) ||
  startsWith(head, 0x7f, 0x45, 0x4c, 0x46) ||
  startsWith(head, 0x23, 0x21) ||
  startsWith(head, 0xcf, 0xfa, 0xed, 0xfe);

function sniffText(head: Uint8Array): MediaType | null {
  const text = decodeHead(head);
  const start = text.replace(/^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*/i, "").trimStart();
  if (/^(<!doctype svg|<svg[\s>])/i.test(start)) return "image/svg+xml";
  if (/^<(!doctype html|html|head|body|title|meta|script|div|p|h1)[\s>]/i.test(start))
    return "text/html";
  const isMime = /^(From|MIME-Version|Content-Type|Subject|Date|Snapshot-[\w-]+):/im.test(
    text.slice(0, 200),
  );
  return isMime && /^Content-Type:\s*multipart\/related/im.test(text) ? "multipart/related" : null;
}

function decodeHead(head: Uint8Array): string {
  const isUtf16 = startsWith(head, 0xff, 0xfe) || startsWith(head, 0xfe, 0xff);
  const label = !isUtf16 ? "utf-8" : head[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(label).decode(head);
}
