import * as Y from "yjs";
import type { Struct } from "./decode-update.ts";

type Id = { client: number; clock: number };
type Run = { structs: Struct[]; done: number };

/**
 * The structs of an update in an order in which Yjs can integrate them one after another; null if
 * there is none. Each client's structs must follow each other without a gap, from what the
 * document has (`clockOf`), and each must build on what the document has or what came before it.
 * Time and memory grow with the update alone: a struct is looked at once, and once more for each
 * of the (at most three) structs that it waited for.
 */
export function orderStructs(
  structs: readonly Struct[],
  clockOf: (client: number) => number,
): Struct[] | null {
  const runs = groupByClient(structs);
  for (const [client, { structs }] of runs)
    if (!isContiguous(structs, clockOf(client))) return null;
  const order: Struct[] = [];
  const waiting = new Map<Struct, number[]>();
  const ready = [...runs.keys()];
  for (let client = ready.pop(); client !== undefined; client = ready.pop()) {
    const run = runs.get(client);
    for (let next = run?.structs[run.done]; run && next; next = run.structs[run.done]) {
      const blocker = findBlocker(next, runs, clockOf);
      if (blocker === "missing") return null;
      if (blocker) {
        waiting.set(blocker, [...(waiting.get(blocker) ?? []), client]);
        break;
      }
      run.done += 1;
      order.push(next);
      ready.push(...(waiting.get(next) ?? []));
    }
  }
  // Whatever is left waits for itself, by whatever detour.
  return order.length === structs.length ? order : null;
}

function groupByClient(structs: readonly Struct[]): Map<number, Run> {
  const runs = new Map<number, Run>();
  for (const struct of structs) {
    const run = runs.get(struct.id.client);
    if (run) run.structs.push(struct);
    else runs.set(struct.id.client, { structs: [struct], done: 0 });
  }
  return runs;
}

function isContiguous(structs: readonly Struct[], known: number): boolean {
  let next = structs[0]?.id.clock ?? 0;
  if (next > known) return false;
  for (const { id, length } of structs) {
    if (id.clock !== next) return false;
    next += length;
  }
  return true;
}

/** A struct of the update that must come first; "missing" if nobody has what this builds on. */
function findBlocker(
  struct: Struct,
  runs: Map<number, Run>,
  clockOf: (client: number) => number,
): Struct | "missing" | null {
  for (const id of dependenciesOf(struct)) {
    if (id.clock < clockOf(id.client)) continue;
    const run = runs.get(id.client);
    const index = run ? findIndex(run.structs, id.clock) : -1;
    const needed = run?.structs[index];
    if (!run || !needed) return "missing";
    if (index >= run.done) return needed;
  }
  return null;
}

export function dependenciesOf(struct: Struct): Id[] {
  if (!(struct instanceof Y.Item)) return [];
  const parent: unknown = struct.parent;
  const ids = [struct.origin, struct.rightOrigin, parent instanceof Y.ID ? parent : null];
  return ids.filter((id) => id !== null);
}

/** The struct that holds a clock, among structs of one client that follow each other; or -1. */
export function findIndex(structs: readonly Struct[], clock: number): number {
  let [low, high] = [0, structs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = structs[middle];
    if (!struct || clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return middle;
  }
  return -1;
}
