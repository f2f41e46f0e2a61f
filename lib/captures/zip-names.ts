/** Reads `length` bytes at `position`. */
export type ReadAt = (position: number, length: number) => Promise<Uint8Array>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record with the longest comment there can be. */
const LONGEST_END = 22 + 65_535;
const MOST_DIRECTORY = 4_000_000;

/**
 * Whether a ZIP file lists an entry of that name (PKWARE APPNOTE 4.3.12 and 4.3.16). Nothing is
 * unpacked. One whose directory is damaged or larger than 4 MB lists nothing.
 */
export async function zipHas(name: string, size: number, readAt: ReadAt): Promise<boolean> {
  const tail = view(await readAt(Math.max(0, size - LONGEST_END), Math.min(size, LONGEST_END)));
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END) continue;
    const length = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    if (length > MOST_DIRECTORY || offset + length > size) return false;
    return listNames(view(await readAt(offset, length))).includes(name);
  }
  return false;
}

function listNames(directory: DataView): string[] {
  const names: string[] = [];
  let at = 0;
  while (at + 46 <= directory.byteLength && directory.getUint32(at, true) === ENTRY) {
    const nameLength = directory.getUint16(at + 28, true);
    const rest = directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (at + 46 + nameLength > directory.byteLength) break;
    const bytes = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength);
    names.push(new TextDecoder().decode(bytes));
    at += 46 + nameLength + rest;
  }
  return names;
}

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
