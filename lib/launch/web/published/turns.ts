export type MostAtOnce = { address: number; all: number };

/** Counts what is under way, for each address and for all, so that nobody's asks fill the queue. */
export function createTurns(most: MostAtOnce) {
  const under = new Map<string, number>();
  let all = 0;

  function end(address: string): void {
    all -= 1;
    const left = (under.get(address) ?? 1) - 1;
    if (left > 0) under.set(address, left);
    else under.delete(address);
  }

  /** Begins a piece of work; null where so much is under way that this would only wait. */
  return function take<T>(address: string, work: () => Promise<T>): Promise<T> | null {
    const own = under.get(address) ?? 0;
    if (own >= most.address || all >= most.all) return null;
    under.set(address, own + 1);
    all += 1;
    return work().finally(() => end(address));
  };
}
