import type { Logger } from "pino";
import type { openDatabase } from "#db/client.ts";
import type { LiveDocument } from "./live.ts";
import type { Keeper } from "./store/keeper.ts";
import type { UpdateLog } from "./store/update-log.ts";

/** What the parts of the collab process share; made once in `start-collab.ts`. */
export type Services = {
  database: ReturnType<typeof openDatabase>;
  log: Logger;
  updates: UpdateLog;
  keeper: Keeper;
  /** Documents in memory, by name. */
  live: Map<string, LiveDocument>;
};
