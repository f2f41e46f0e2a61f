import { index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { ACTOR_KINDS } from "#lib/domain/codes.ts";
import { users } from "./people.ts";
import { teams } from "./teams.ts";

/** A group, state, force, organisation or person that entries name, once for the whole team. */
export const actors = pgTable(
  "actors",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    kind: text("kind", { enum: ACTOR_KINDS }).notNull(),
    name: text("name").notNull(),
    note: text("note").notNull().default(""),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [index("actors_team").on(t.teamId)],
);

/** Every name by which an actor is found, its own one among them, in any script. */
export const actorAliases = pgTable(
  "actor_aliases",
  {
    actorId: uuid("actor_id")
      .notNull()
      .references(() => actors.id, { onDelete: "cascade" }),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    name: text("name").notNull(),
    /** Folded: case, accents, Persian and Arabic letter forms, hyphens. */
    nameKey: text("name_key").notNull(),
    /** BCP 47, or empty. */
    language: text("language").notNull().default(""),
    /** Among the names of the actor; 0: its own. */
    position: integer("position").notNull().default(0),
  },
  (t) => [
    index("actor_aliases_actor").on(t.actorId),
    uniqueIndex("actor_aliases_key").on(t.teamId, t.nameKey),
  ],
);
