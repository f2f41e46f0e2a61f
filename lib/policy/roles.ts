/** Roles, per team; guests have one for a single chronology. */
export const ROLES = ["owner", "editor", "reviewer", "reader"] as const;
export type Role = (typeof ROLES)[number];
