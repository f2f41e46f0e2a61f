import postgres from "postgres";

/**
 * Lets a running PostgreSQL keep its writes in memory. Whatever its processes do to each other, all
 * reads as before; only a machine that loses its power would lose them, and no test here does that.
 * Tests of durability have clusters of their own. Takes the superuser's URL.
 */
export async function spareDisk(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`alter system set fsync = off`;
    await sql`alter system set full_page_writes = off`;
    await sql`select pg_reload_conf()`;
  } finally {
    await sql.end();
  }
}
