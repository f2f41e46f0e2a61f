DROP INDEX "actor_aliases_key";--> statement-breakpoint
ALTER TABLE "actor_aliases" ADD COLUMN "position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "actor_aliases_key" ON "actor_aliases" USING btree ("team_id","name_key");