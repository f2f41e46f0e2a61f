/**
 * Waits until `read` gives a value that passes, asking again on the next turn of the event loop;
 * fails with the last value after `withinMs`.
 */
export async function eventually<T>(
  read: () => T | Promise<T>,
  passes: (value: T) => boolean,
  withinMs = 5000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (passes(value)) return value;
    if (Date.now() > until)
      throw new Error(`not within ${withinMs} ms; last was ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
