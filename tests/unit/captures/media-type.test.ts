import { describe, expect, test } from "vitest";
import { claimedType, refuseMedia } from "#lib/captures/claimed-type.ts";
import { sniffMediaType } from "#lib/captures/media-type.ts";
import { zipHas } from "#lib/captures/zip-names.ts";
import { captureHeaders } from "#lib/http/capture-headers.ts";
import { makeZip } from "#tests/support/make-zip.ts";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le"));

describe("the type of a file is found in it", () => {
  test.each([
    ["%PDF-1.7\n", "application/pdf"],
    ["junk before\n%PDF-1.4", "application/pdf"],
    ["\x89PNG\r\n\x1a\n....", "image/png"],
    ["\xff\xd8\xff\xe0..JFIF", "image/jpeg"],
    ["GIF89a..", "image/gif"],
    ["RIFF\x10\0\0\0WEBPVP8 ", "image/webp"],
    ["RIFF\x10\0\0\0WAVEfmt ", "application/octet-stream"],
    ["\0\0\0\x1cftypavif\0\0\0\0avifmif1", "image/avif"],
    ["\0\0\0\x18ftypheic\0\0\0\0heicmif1", "image/heic"],
    ["\0\0\0\x18ftypisom\0\0\0\0isomiso2", "video/mp4"],
    ["\0\0\0\x14ftypqt  \0\0\0\0qt  ", "video/quicktime"],
    ["\x1a\x45\xdf\xa3....webm..", "video/webm"],
    ["PK\x03\x04....", "application/zip"],
    ["WARC/1.1\r\nWARC-Type: warcinfo", "application/warc"],
    ["<!DOCTYPE html><html>", "text/html"],
    ["\n <!-- saved -->\n<HTML lang=fa>", "text/html"],
    ['<?xml version="1.0"?><html xmlns="x">', "text/html"],
    ['<?xml version="1.0"?>\n<!-- a -->\n<svg xmlns="x">', "image/svg+xml"],
    ["<svg onload=alert(1)>", "image/svg+xml"],
    ["MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n", "multipart/related"],
    ["MZ\x90\0", "application/x-executable"],
    ["\x7fELF\x02", "application/x-executable"],
    ["#!/bin/sh\n", "application/x-executable"],
    ["plain words", "application/octet-stream"],
    ["", "application/octet-stream"],
  ])("%j", (content, type) => {
    expect(sniffMediaType(latin(content))).toBe(type);
  });

  test("of a page in UTF-16 too", () => {
    expect(sniffMediaType(utf16("<!doctype html><p>"))).toBe("text/html");
  });

  test("a ZIP is a WACZ by what it lists", async () => {
    const has = (zip: Uint8Array) =>
      zipHas("datapackage.json", zip.length, async (at, length) => zip.subarray(at, at + length));
    expect(await has(makeZip(["archive/data.warc.gz", "datapackage.json"]))).toBe(true);
    expect(await has(makeZip(["archive/datapackage.json"]))).toBe(false);
    expect(await has(makeZip(["datapackage.json"]).subarray(0, -30))).toBe(false);
    expect(await has(latin("PK\x03\x04"))).toBe(false);
  });
});

describe("a file that says it is what it is not", () => {
  test("is refused with both types", () => {
    const claimed = claimedType("report.pdf", "application/pdf");
    expect(refuseMedia("text/html", claimed)).toMatch(/it is a PDF, but it is a web page/);
    expect(refuseMedia("application/zip", claimedType("a.wacz", ""))).toMatch(/datapackage\.json/);
    expect(refuseMedia("image/jpeg", claimedType("noname", "image/png"))).toMatch(/PNG.*JPEG/);
  });

  test("is taken where both names mean it", () => {
    expect(refuseMedia("application/wacz", claimedType("a.zip", ""))).toBe(null);
    expect(refuseMedia("video/mp4", claimedType("a.MOV", ""))).toBe(null);
    expect(refuseMedia("image/heic", claimedType("a.heif", ""))).toBe(null);
    expect(refuseMedia("application/octet-stream", claimedType("notes.txt", ""))).toBe(null);
  });

  test("scripts and programs are refused whatever they say", () => {
    expect(refuseMedia("image/svg+xml", claimedType("a.svg", ""))).toMatch(/SVG/);
    expect(refuseMedia("application/x-executable", null)).toMatch(/program/);
  });
});

describe("a capture is handed out inert", () => {
  const headersOf = (mediaType: string, query = "") =>
    captureHeaders(
      { mediaType, fileName: 'گزارش "1".x', size: 1, sha256: "0" },
      new URLSearchParams(query),
    );

  test.each(["text/html", "multipart/related", "video/mp4", "application/zip", "image/svg+xml"])(
    "%s is a download",
    (mediaType) => {
      const headers = headersOf(mediaType);
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="_1_\.x"/);
      expect(headers.get("content-type")).toBe("application/octet-stream");
    },
  );

  test("a page is shown as text at most; an image as what it is", () => {
    expect(headersOf("text/html", "as=text").get("content-type")).toBe("text/plain; charset=utf-8");
    expect(headersOf("image/png", "as=text").get("content-type")).toBe("image/png");
    expect(headersOf("image/png", "download").get("content-disposition")).toMatch(/^attachment/);
  });
});
