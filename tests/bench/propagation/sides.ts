import { writeParagraphs } from "#lib/collab/doc/rich-text.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { connectPeer } from "#tests/bench/peer-client.ts";
import { startPeerProcess } from "#tests/bench/peer-process.ts";
import type { Side } from "#tests/bench/propagation/replica.ts";
import { connectClient } from "#tests/support/collab-client.ts";
import type { World } from "#tests/support/world.ts";

/** Paragraphs, so that everybody who types has one of their own. */
export const PARAGRAPHS = 10;
const EMPTY = Array.from({ length: PARAGRAPHS }, () => "");

/** An entry in the real collab process, every change committed before it is passed on. */
export async function openOurSide(world: World, port: number): Promise<Side> {
  const entry = await world.createEntry({ narrative: EMPTY });
  return {
    name: "Sourceline",
    open() {
      const client = connectClient(world, port, world.people.editor);
      const opened = client.openEntry(entry);
      return {
        doc: opened.doc,
        synced: () => opened.synced(),
        onDurable(listener) {
          opened.state.subscribe(() => {
            if (!opened.state.get().isUnsaved) listener();
          });
        },
        destroy: () => client.destroy(),
      };
    },
    end: async () => {},
  };
}

/** The same document in plain Hocuspocus, which keeps it in memory and stores nothing. */
export async function openPeerSide(): Promise<Side> {
  const peer = await startPeerProcess();
  const first = connectPeer(peer.port, "entry");
  await first.synced();
  writeParagraphs(openEntry(first.doc).narrative, EMPTY);
  return {
    name: "plain Hocuspocus",
    open: () => ({ ...connectPeer(peer.port, "entry"), onDurable: () => {} }),
    async end() {
      first.destroy();
      await peer.kill();
    },
  };
}
