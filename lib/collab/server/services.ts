import type { Logger } from "pino";
import type { openDatabase } from "#db/client.ts";
import type { AccessWatch } from "./access-watch.ts";
import type { UserPace } from "./gate/user-pace.ts";
import type { LiveDocuments } from "./live.ts";
import type { Keeper } from "./store/keeper.ts";
import type { LogClient } from "./store/log-client.ts";
import type { Tail } from "./store/tail.ts";
import type { UpdateLog } from "./store/update-log.ts";

/** What the parts of the collab process share; made once in `create-services.ts`. */
export type Services = {
  database: ReturnType<typeof openDatabase>;
  /** Connections of the log alone: nothing else that is slow can hold a keystroke up. */
  logClient: LogClient;
  log: Logger;
  updates: UpdateLog;
  keeper: Keeper;
  /** What other nodes commit to documents that are in memory here. */
  tail: Tail;
  access: AccessWatch;
  pace: UserPace;
  live: LiveDocuments;
};
