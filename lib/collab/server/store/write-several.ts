import type { Services } from "../services.ts";

/**
 * Writes at once. Each takes a connection, and of the chronology's row there is one: two keep it
 * busy while others read and rebuild; more would only wait, and keep connections from who types.
 */
const AT_ONCE = 3;

/**
 * Several writes, each a transaction of its own: to hold many documents in one would keep those who
 * type in them waiting, and could lock up with the log's own batches. Answers in the order given;
 * what failed is logged and named.
 */
export async function writeSeveral<T, R>(
  { log }: Pick<Services, "log">,
  all: readonly T[],
  write: (one: T) => Promise<R>,
): Promise<{ done: R[]; failed: T[] }> {
  const answers: ({ answer: R } | null)[] = [];
  let next = 0;
  const work = async () => {
    for (let at = next++; at < all.length; at = next++)
      answers[at] = await attempt(() => write(all[at] as T), log);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, all.length) }, work));
  return {
    done: answers.flatMap((each) => (each ? [each.answer] : [])),
    failed: all.filter((_, at) => answers[at] === null),
  };
}

async function attempt<R>(
  write: () => Promise<R>,
  log: Services["log"],
): Promise<{ answer: R } | null> {
  try {
    return { answer: await write() };
  } catch (err) {
    log.error({ err }, "one of several entries could not be written");
    return null;
  }
}
