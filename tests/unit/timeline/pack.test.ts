import fc from "fast-check";
import { expect, test } from "vitest";
import { allocateTracks, type Extent, packExtents } from "#components/timeline/pack.ts";

const extents = fc.array(
  fc
    .record({ left: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 1, max: 200 }) })
    .map(({ left, width }): Extent => ({ left, right: left + width })),
  { maxLength: 60 },
);

const touch = (a: Extent, b: Extent) => a.left < b.right && b.left < a.right;

test("nothing on one track touches, and no more tracks are used than overlap at once", () => {
  fc.assert(
    fc.property(extents, (given) => {
      const { tracks, count } = packExtents(given);
      given.forEach((a, i) => {
        given.slice(i + 1).forEach((b, j) => {
          if (tracks[i] === tracks[i + 1 + j]) expect(touch(a, b)).toBe(false);
        });
      });
      const depths = given.map(
        (a) => given.filter((b) => b.left <= a.left && a.left < b.right).length,
      );
      expect(count).toBe(Math.max(0, ...depths));
    }),
  );
});

test("with too few tracks everything still has one of them", () => {
  fc.assert(
    fc.property(extents, fc.integer({ min: 1, max: 4 }), (given, most) => {
      const { tracks, count } = packExtents(given, most);
      expect(count).toBeLessThanOrEqual(most);
      expect(tracks.every((track) => track >= 0 && track < count)).toBe(true);
    }),
  );
});

test("what lies apart to the right does not move what is there already", () => {
  const given = [
    { left: 0, right: 50 },
    { left: 10, right: 60 },
    { left: 20, right: 30 },
  ];
  const before = packExtents(given).tracks;
  const after = packExtents([...given, { left: 500, right: 520 }]).tracks;
  expect(after.slice(0, 3)).toEqual(before);
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
