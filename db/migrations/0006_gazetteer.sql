CREATE TABLE "gazetteer_loads" (
	"version" text PRIMARY KEY NOT NULL,
	"loaded_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gazetteer_names" (
	"place_id" text NOT NULL,
	"key" text NOT NULL,
	"country" text NOT NULL,
	"weight" smallint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gazetteer_places" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"other_name" text NOT NULL,
	"kind" text NOT NULL,
	"country" text NOT NULL,
	"admin1" text,
	"admin1_name" text NOT NULL,
	"admin2_name" text NOT NULL,
	"lat" double precision,
	"lng" double precision,
	"population" integer NOT NULL,
	"weight" smallint NOT NULL,
	CONSTRAINT "gazetteer_places_point_whole" CHECK (("gazetteer_places"."lat" is null) = ("gazetteer_places"."lng" is null))
);
