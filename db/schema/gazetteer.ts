import { sql } from "drizzle-orm";
import { check, doublePrecision, integer, pgTable, smallint, text } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { GAZETTEER_KINDS } from "#lib/domain/gazetteer.ts";

/** Places of the world that a name can be looked up in; the same in every installation. */
export const gazetteerPlaces = pgTable(
  "gazetteer_places",
  {
    /** Stays the same from one load to the next: `geonames:1138958`, `admin1:AF.13`, `country:AF`. */
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    /** The name in another script, for a second look; empty where none is known. */
    otherName: text("other_name").notNull(),
    kind: text("kind", { enum: GAZETTEER_KINDS }).notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text("country").notNull(),
    /** ISO 3166-2, where GeoNames' own code could be mapped. */
    admin1: text("admin1"),
    admin1Name: text("admin1_name").notNull(),
    admin2Name: text("admin2_name").notNull(),
    lat: doublePrecision("lat"),
    lng: doublePrecision("lng"),
    population: integer("population").notNull(),
    /** What comes first among equal names: higher first. */
    weight: smallint("weight").notNull(),
  },
  (t) => [check("gazetteer_places_point_whole", sql`(${t.lat} is null) = (${t.lng} is null)`)],
);

/**
 * Every spelling that a place is found by, folded as `foldPlaceName` folds it. Its indexes are made by
 * the loader, after the names are in: see `db/gazetteer/make-indexes.ts`.
 */
export const gazetteerNames = pgTable("gazetteer_names", {
  placeId: text("place_id").notNull(),
  key: text("key").notNull(),
  country: text("country").notNull(),
  weight: smallint("weight").notNull(),
});

/** Which data the gazetteer was loaded from; one row, or none while it has never been loaded. */
export const gazetteerLoads = pgTable("gazetteer_loads", {
  version: text("version").primaryKey(),
  loadedAt: instant("loaded_at").notNull().defaultNow(),
});
