import { randomUUID } from "node:crypto";
import type { Sql } from "postgres";

/** Listened to by every collab node: the node named is there. */
export const NODES_CHANNEL = "nodes";
const HELLO_EVERY_MS = 5000;
/** After three missed hellos a node counts as gone. */
const GONE_AFTER_MS = 16_000;

/**
 * Knows whether other collab nodes serve the same database. Most installations have one, and it
 * then says nothing to nobody: a NOTIFY costs a commit.
 */
export function createNodes(onNewNode: () => void) {
  const id = randomUUID();
  const heardAt = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;
  let say: (() => void) | undefined;

  function hear(nodeId: string): void {
    if (nodeId === id) return;
    const isNew = !heardAt.has(nodeId);
    heardAt.set(nodeId, Date.now());
    if (!isNew) return;
    say?.();
    onNewNode();
  }

  function hasOthers(): boolean {
    for (const [nodeId, at] of heardAt) if (Date.now() - at > GONE_AFTER_MS) heardAt.delete(nodeId);
    return heardAt.size > 0;
  }

  /** Begins to listen and to say hello; a connection that was lost is taken up again. */
  async function start(sql: Sql): Promise<void> {
    say = () => void sql.notify(NODES_CHANNEL, id).catch(() => {});
    await sql.listen(NODES_CHANNEL, hear, say);
    timer = setInterval(say, HELLO_EVERY_MS);
  }

  return { id, hasOthers, start, stop: () => clearInterval(timer) };
}

export type Nodes = ReturnType<typeof createNodes>;
