import fc from "fast-check";
import { expect, test } from "vitest";
import {
  allocateTracks,
  createTracks,
  type Extent,
  placeFirst,
  placeOnTrack,
} from "#components/timeline/layout/pack.ts";

const extents = fc.array(
  fc
    .record({ left: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 1, max: 200 }) })
    .map(({ left, width }): Extent => ({ left, right: left + width })),
  { maxLength: 60 },
);

const touch = (a: Extent, b: Extent) => a.left < b.right && b.left < a.right;

function pack(given: Extent[], most = 1000) {
  const tracks = createTracks(most);
  return given.map((extent) => placeFirst(tracks, extent));
}

test("nothing on one track touches, in whatever order it comes", () => {
  fc.assert(
    fc.property(extents, (given) => {
      const tracks = pack(given);
      given.forEach((a, i) => {
        given.slice(i + 1).forEach((b, j) => {
          if (tracks[i] === tracks[i + 1 + j]) expect(touch(a, b)).toBe(false);
        });
      });
    }),
  );
});

test("in order of time no more tracks are used than overlap at once", () => {
  fc.assert(
    fc.property(extents, (given) => {
      const sorted = [...given].sort((a, b) => a.left - b.left);
      const depths = sorted.map(
        (a) => sorted.filter((b) => b.left <= a.left && a.left < b.right).length,
      );
      expect(Math.max(0, ...pack(sorted).map((track) => track + 1))).toBe(Math.max(0, ...depths));
    }),
  );
});

test("what finds no track is told so, and takes none", () => {
  const wide = { left: 0, right: 100 };
  expect(pack([wide, wide, wide, { left: 100, right: 110 }], 2)).toEqual([0, 1, -1, 0]);
});

test("a track that was had before is given again, unless something lies there", () => {
  const tracks = createTracks(5);
  expect(placeOnTrack(tracks, 3, { left: 0, right: 50 })).toBe(true);
  expect(placeOnTrack(tracks, 3, { left: 40, right: 60 })).toBe(false);
  expect(placeOnTrack(tracks, 5, { left: 0, right: 1 })).toBe(false);
  expect(placeFirst(tracks, { left: 40, right: 60 })).toBe(0);
});

test("small wishes are met first, the rest is shared alike", () => {
  expect(allocateTracks([2, 40, 1, 40], 23)).toEqual([2, 10, 1, 10]);
  expect(allocateTracks([2, 3], 50)).toEqual([2, 3]);
});

test("no more is granted than there is, and each lane has one even where there is none", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 120 }),
      (wanted, capacity) => {
        const granted = allocateTracks(wanted, capacity);
        const sum = granted.reduce((total, share) => total + share, 0);
        expect(sum).toBeLessThanOrEqual(Math.max(capacity, wanted.length));
        expect(granted.every((share, i) => share >= 1 && share <= wanted[i]!)).toBe(true);
      },
    ),
  );
});
