/**
 * Reads JSON from an address each time something changed: one request at a time, and one more if
 * anything changed while it was under way. True where the last answer is here.
 */
export function createLoader<T>(url: string, receive: (answer: T) => void) {
  let running: Promise<boolean> | null = null;
  let isStale = false;

  async function run(): Promise<boolean> {
    let isHere = false;
    do {
      isStale = false;
      isHere = await fetchOnce();
    } while (isStale);
    running = null;
    return isHere;
  }

  async function fetchOnce(): Promise<boolean> {
    try {
      const response = await fetch(url);
      if (response.ok) receive(await response.json());
      return response.ok;
    } catch {
      // Offline: the next connection asks again.
      return false;
    }
  }

  return {
    load(): Promise<boolean> {
      if (running) isStale = true;
      running ??= run();
      return running;
    },
  };
}
