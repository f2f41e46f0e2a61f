import { openClient, openDatabase } from "#db/client.ts";
import { createAccessWatch } from "./access-watch.ts";
import { createUserPace } from "./gate/user-pace.ts";
import { createLiveDocuments } from "./live.ts";
import type { Services } from "./services.ts";
import type { CollabOptions } from "./start-collab.ts";
import { cutVersion } from "./store/cut-version.ts";
import { createKeeper, KEEPER_DEFAULTS } from "./store/keeper.ts";
import { createLogClient } from "./store/log-client.ts";
import { projectDocument } from "./store/project.ts";
import { createTail } from "./store/tail.ts";
import { createUpdateLog, FLIGHTS } from "./store/update-log.ts";

/** Makes the parts of the collab process and wires them to each other. */
export function createServices(options: CollabOptions): Services {
  const { log } = options;
  const named = { pool: options.pool, name: "sourceline-collab" };
  const database = openDatabase(options.databaseUrl, named);
  const logClient = createLogClient(() =>
    openClient(options.databaseUrl, { ...named, pool: FLIGHTS }),
  );
  const { db, raw } = database;
  const work = {
    project: (id: string, given: { compact: boolean }) => projectDocument(db, id, given),
    cutVersion: (id: string, reason: string) => cutVersion(db, id, { kind: "auto", reason }),
  };
  const live = createLiveDocuments();
  const tail = createTail(raw, live, log);
  const listener = {
    committed: tail.announce,
    uncertain: (documentIds: string[]) => void tail.repair(documentIds),
  };
  return {
    ...{ database, logClient, log, live, tail, pace: createUserPace() },
    keeper: createKeeper(work, log, { ...KEEPER_DEFAULTS, ...options.keeper }),
    updates: createUpdateLog(logClient, listener, options.commitWithinMs),
    access: createAccessWatch({ database, log }),
  };
}
