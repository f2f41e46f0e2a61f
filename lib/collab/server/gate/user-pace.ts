import { type Bucket, createBucket } from "./bucket.ts";

/** Changes a second of one person over all their sockets, and the burst above it. */
const PER_SECOND = 400;
const BURST = 2000;
/** A full bucket is as good as none: beyond this many people the oldest are forgotten. */
const MOST_PEOPLE = 10_000;

/** The pace of each person: opening more sockets does not allow more. */
export function createUserPace() {
  const buckets = new Map<string, Bucket>();
  return {
    take(userId: string): boolean {
      const bucket = buckets.get(userId) ?? createBucket(PER_SECOND, BURST);
      if (!buckets.has(userId) && buckets.size >= MOST_PEOPLE)
        buckets.delete(buckets.keys().next().value ?? "");
      buckets.set(userId, bucket);
      return bucket.take();
    },
  };
}

export type UserPace = ReturnType<typeof createUserPace>;
