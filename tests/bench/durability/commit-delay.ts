import postgres from "postgres";

/** What a commit takes on a disk that really writes; small test machines answer in 20 µs. */
export const COMMIT_DELAY_MS = 5;

/**
 * Makes every COMMIT that wrote to `table` take 5 ms longer: a constraint trigger that is deferred
 * runs at the commit itself, once per transaction. (`commit_delay` would only act when others are
 * about to commit.)
 */
export async function delayCommits(databaseUrl: string, table: string): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`
      create or replace function bench_delay_commit() returns trigger language plpgsql as $$
      begin
        if coalesce(current_setting('bench.delayed', true), '') = '' then
          perform set_config('bench.delayed', 'yes', true);
          perform pg_sleep(${COMMIT_DELAY_MS / 1000});
        end if;
        return null;
      end $$;
      create constraint trigger bench_delay_commit after insert or update on ${table}
        deferrable initially deferred for each row execute function bench_delay_commit()`);
  } finally {
    await sql.end();
  }
}
