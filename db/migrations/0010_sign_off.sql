CREATE TABLE "entry_reviews" (
	"entry_id" uuid PRIMARY KEY NOT NULL,
	"chronology_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"requested_by" uuid,
	"requested_at" timestamp with time zone,
	"reviewer_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"verified_by" uuid,
	"verified_at" timestamp with time zone,
	"verified_version" integer,
	"verified_seq" bigint,
	"verified_digest" text,
	"merged_into" uuid,
	"is_locked" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "sign_off" jsonb;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_chronology_id_chronologies_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."chronologies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_reviews" ADD CONSTRAINT "entry_reviews_verified_by_users_id_fk" FOREIGN KEY ("verified_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entry_reviews_chronology" ON "entry_reviews" USING btree ("chronology_id","status");--> statement-breakpoint
-- The status was a field of the document, which whoever edits could set: what is called signed off
-- there was vouched for by nobody, and waits for a review.
UPDATE "entries" SET "status" = 'in_review' WHERE "status" IN ('verified', 'published', 'corrected', 'merged_into');--> statement-breakpoint
INSERT INTO "entry_reviews" ("entry_id", "chronology_id", "status")
SELECT "id", "chronology_id", "status" FROM "entries" WHERE "status" <> 'draft';
