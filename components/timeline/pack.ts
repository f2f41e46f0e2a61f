/** What one mark takes up on a track, in pixels. */
export type Extent = { left: number; right: number };

/**
 * Gives every extent the first track on which it touches nothing, in order of its left edge (ties
 * keep the given order, so the same input always gives the same picture). With `maxTracks`, what
 * fits nowhere goes to the track that becomes free first and overlaps there.
 *
 * @returns the track of each extent, in the order given, and the number of tracks used.
 */
export function packExtents(
  extents: Extent[],
  maxTracks = Number.POSITIVE_INFINITY,
): { tracks: number[]; count: number } {
  const order = extents.map((_, index) => index);
  order.sort((a, b) => extents[a]!.left - extents[b]!.left || a - b);
  const ends: number[] = [];
  const tracks = new Array<number>(extents.length).fill(0);
  for (const index of order) {
    const extent = extents[index]!;
    const track = chooseTrack(ends, extent.left, maxTracks);
    ends[track] = Math.max(ends[track] ?? extent.right, extent.right);
    tracks[index] = track;
  }
  return { tracks, count: ends.length };
}

function chooseTrack(ends: number[], left: number, maxTracks: number): number {
  const free = ends.findIndex((end) => end <= left);
  if (free >= 0) return free;
  if (ends.length < maxTracks) return ends.length;
  return ends.indexOf(Math.min(...ends));
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
