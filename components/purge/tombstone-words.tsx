import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import type { Tombstone } from "#lib/domain/purge.ts";

/** “Removed for good on … by … and …: reason”; without names and reason for readers. */
export function TombstoneWords({ tombstone }: { tombstone: Tombstone }) {
  const { at, by, reason } = tombstone;
  return (
    <>
      Removed for good on <ReaderInstant iso={at} />
      {by.length > 0 ? (
        <>
          {" by "}
          <bdi>{by[0]}</bdi> and <bdi>{by[1]}</bdi>: <bdi>{reason}</bdi>
        </>
      ) : null}
    </>
  );
}
