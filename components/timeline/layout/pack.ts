/** What one mark takes up on a track, in pixels. */
export type Extent = { left: number; right: number };

/** Tracks of a lane with what lies on them, each sorted by its left edge. */
export type Tracks = { lefts: number[][]; rights: number[][]; most: number };

export const createTracks = (most: number): Tracks => ({ lefts: [], rights: [], most });

/** Puts an extent on the track it had before; false where something else lies there by now. */
export function placeOnTrack(tracks: Tracks, track: number, extent: Extent): boolean {
  if (track >= tracks.most) return false;
  while (tracks.lefts.length <= track) {
    tracks.lefts.push([]);
    tracks.rights.push([]);
  }
  const at = findRoom(tracks.lefts[track]!, tracks.rights[track]!, extent);
  if (at < 0) return false;
  insertAt(tracks.lefts[track]!, at, extent.left);
  insertAt(tracks.rights[track]!, at, extent.right);
  return true;
}

/** Puts an extent on the first track on which it touches nothing; −1 where there is none. */
export function placeFirst(tracks: Tracks, extent: Extent): number {
  const count = Math.min(tracks.most, tracks.lefts.length + 1);
  for (let track = 0; track < count; track += 1) {
    if (placeOnTrack(tracks, track, extent)) return track;
  }
  return -1;
}

/** Where an extent fits between its neighbours, −1 where it does not. */
function findRoom(lefts: number[], rights: number[], { left, right }: Extent): number {
  let at = lefts.length;
  // Most come in order of their left edge and go to the end.
  if (at > 0 && lefts[at - 1]! > left) at = lowerBound(lefts, left);
  if (at > 0 && rights[at - 1]! > left) return -1;
  return at < lefts.length && lefts[at]! < right ? -1 : at;
}

function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insertAt(list: number[], at: number, value: number): void {
  if (at === list.length) list.push(value);
  else list.splice(at, 0, value);
}

/**
 * Shares out tracks where not all can have what they want: everyone gets at least one, small
 * wishes are met first, the rest is divided equally.
 */
export function allocateTracks(wanted: number[], capacity: number): number[] {
  const granted = wanted.map((wish) => Math.min(wish, 1));
  let left = capacity - granted.reduce((sum, share) => sum + share, 0);
  let open = wanted.map((_, index) => index).filter((index) => granted[index]! < wanted[index]!);
  while (left > 0 && open.length > 0) {
    const share = Math.max(1, Math.floor(left / open.length));
    for (const index of open) {
      const more = Math.min(share, wanted[index]! - granted[index]!, left);
      granted[index]! += more;
      left -= more;
    }
    open = open.filter((index) => granted[index]! < wanted[index]!);
  }
  return granted;
}
