import { customType, timestamp } from "drizzle-orm/pg-core";

/** bytea: Yjs updates and states. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** timestamptz, read as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
