import type * as Y from "yjs";
import type { Replica } from "#tests/bench/propagation/replica.ts";

/** Times of a block, ms. */
export type Times = { seen: number[]; durable: number[] };

/** Edits of one typist by the clock of their document after them, with the moment they were made. */
type Edit = { clock: number; at: number; unseenBy: number };

/** Measures when each edit is seen by all other replicas, and when it is durable. */
export function watchReplicas(replicas: readonly Replica[]) {
  const edits = new Map<number, Edit[]>();
  let times: Times = { seen: [], durable: [] };
  let outstanding = 0;
  let whenDone = () => {};

  /** Counts an edit of `client` seen here once its clock reaches that of the edit. */
  function see(client: number, from: number, to: number): void {
    const now = performance.now();
    const made = edits.get(client) ?? [];
    for (const edit of made.filter(({ clock }) => clock > from && clock <= to)) {
      times.seen.push(now - edit.at);
      edit.unseenBy -= 1;
      if (edit.unseenBy > 0) continue;
      made.splice(made.indexOf(edit), 1);
      outstanding -= 1;
    }
    if (outstanding === 0) whenDone();
  }

  for (const { doc } of replicas)
    doc.on("afterTransaction", ({ beforeState, afterState }: Y.Transaction) => {
      for (const [client, to] of afterState) {
        const from = beforeState.get(client) ?? 0;
        if (client !== doc.clientID && to > from) see(client, from, to);
      }
    });

  for (const replica of replicas) replica.onDurable(() => settle(replica.doc.clientID));
  const waiting = new Map<number, number[]>();
  function settle(client: number): void {
    const now = performance.now();
    for (const at of waiting.get(client) ?? []) times.durable.push(now - at);
    waiting.delete(client);
  }

  return {
    /** Makes an edit that adds one struct or more to the document. */
    edit({ doc }: Replica, write: (doc: Y.Doc) => void): void {
      const at = performance.now();
      const { clientID } = doc;
      const clock = (doc.store.clients.get(clientID)?.length ? clockOf(doc) : 0) + 1;
      const made = edits.get(clientID) ?? [];
      made.push({ clock, at, unseenBy: replicas.length - 1 });
      edits.set(clientID, made);
      waiting.set(clientID, [...(waiting.get(clientID) ?? []), at]);
      outstanding += 1;
      write(doc);
    },
    /** Resolves with the times since the last call, when everything has arrived everywhere. */
    async take(): Promise<Times> {
      if (outstanding > 0)
        await new Promise<void>((resolve) => {
          whenDone = resolve;
        });
      const taken = times;
      times = { seen: [], durable: [] };
      return taken;
    },
  };
}

function clockOf(doc: Y.Doc): number {
  const structs = doc.store.clients.get(doc.clientID) ?? [];
  const last = structs.at(-1);
  return last ? last.id.clock + last.length : 0;
}
