/** The migrated database that every test's own is copied from. */
export const TEMPLATE = "sourceline_template";
