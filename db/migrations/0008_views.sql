ALTER TABLE "chronologies" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "source_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "reliability" text;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "editor_ids" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "entries_chronology_newest" ON "entries" USING btree ("chronology_id",coalesce("earliest", "latest") desc nulls last) WHERE "entries"."deleted_at" is null;