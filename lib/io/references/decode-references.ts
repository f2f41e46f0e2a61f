/** The text of a file, and in which encoding it was written. */
export type DecodedFile = { text: string; encoding: string };

/**
 * Decodes a file of references: UTF-8, UTF-16 by its mark, else the one-byte encoding of Windows
 * that its letters suggest. The caller says which it was, because a guess can be wrong.
 */
export function decodeReferences(bytes: Uint8Array): DecodedFile {
  const encoding = markedEncoding(bytes);
  if (encoding !== null) return { text: decode(bytes, encoding), encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const guess = isArabicScript(bytes) ? "windows-1256" : "windows-1252";
    return { text: decode(bytes, guess), encoding: guess };
  }
}

const decode = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Letters of Arabic script come in runs; accented ones of Latin script stand alone. */
function isArabicScript(bytes: Uint8Array): boolean {
  let [run, inRuns, alone] = [0, 0, 0];
  for (const byte of [...bytes.subarray(0, 200_000), 0]) {
    if (byte >= 0x80) run += 1;
    else {
      if (run >= 3) inRuns += run;
      else alone += run;
      run = 0;
    }
  }
  return inRuns > alone;
}
