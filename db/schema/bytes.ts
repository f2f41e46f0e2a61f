import { customType } from "drizzle-orm/pg-core";

/** bytea: Yjs updates and states. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});
