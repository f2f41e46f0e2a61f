import { MEDIA_NAMES, type MediaType } from "./media-type.ts";

const OF_EXTENSION: Record<string, MediaType> = {
  ...{ pdf: "application/pdf", png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg" },
  ...{ gif: "image/gif", webp: "image/webp", avif: "image/avif", heic: "image/heic" },
  ...{ heif: "image/heic", svg: "image/svg+xml", html: "text/html", htm: "text/html" },
  ...{ xhtml: "text/html", mht: "multipart/related", mhtml: "multipart/related" },
  ...{ wacz: "application/wacz", zip: "application/zip", warc: "application/warc" },
  ...{ mp4: "video/mp4", m4v: "video/mp4", mov: "video/quicktime", webm: "video/webm" },
};

const SAME: Record<string, MediaType> = {
  "image/jpg": "image/jpeg",
  "image/heif": "image/heic",
  "application/xhtml+xml": "text/html",
  "message/rfc822": "multipart/related",
  "application/x-zip-compressed": "application/zip",
};

/** What the sender says a file is, by its name, else by the type that came with it; null: nothing. */
export function claimedType(fileName: string, contentType: string): MediaType | null {
  const extension = /\.([a-z0-9]{1,8})(\.gz)?$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (Object.hasOwn(OF_EXTENSION, extension)) return OF_EXTENSION[extension] ?? null;
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (Object.hasOwn(SAME, type)) return SAME[type] ?? null;
  const isKnown = Object.hasOwn(MEDIA_NAMES, type) && type !== "application/octet-stream";
  return isKnown ? (type as MediaType) : null;
}

/**
 * Why a file cannot be taken, in a sentence; null where it can. A file that says it is another
 * type is refused: it is damaged, or made to be opened as what it is not.
 */
export function refuseMedia(found: MediaType, claimed: MediaType | null): string | null {
  if (found === "image/svg+xml")
    return "An SVG image can hold scripts and is not taken. Send it as PNG or PDF.";
  if (found === "application/x-executable") return "This is a program, which is not taken.";
  if (claimed === null || claimed === found) return null;
  // A WACZ is a ZIP, and QuickTime and MP4 are written under each other's names.
  if (claimed === "application/zip" && found === "application/wacz") return null;
  if (/^video\/(mp4|quicktime)$/.test(claimed) && /^video\/(mp4|quicktime)$/.test(found))
    return null;
  const why = claimed === "application/wacz" ? ": it has no datapackage.json" : "";
  return `This file says it is ${MEDIA_NAMES[claimed]}, but it is ${MEDIA_NAMES[found]}${why}. Nothing was stored.`;
}
