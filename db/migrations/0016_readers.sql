CREATE TABLE "edition_plans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chronology_id" uuid NOT NULL,
	"state" text NOT NULL,
	"publish_at" timestamp with time zone NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revision" bigint NOT NULL,
	"number" integer NOT NULL,
	"decisions" jsonb,
	"document" "bytea",
	"entry_ids" uuid[] NOT NULL,
	"failure" text,
	"failed_on" uuid,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "edition_previews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chronology_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"document" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_previews_chronology_id_user_id_unique" UNIQUE("chronology_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"chronology_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"language" text NOT NULL,
	"text" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"received_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "entry_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notices" ALTER COLUMN "actor_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "mail_kinds" SET DEFAULT '{"mention","reply","review_requested","changes_requested","verified","retracted","proposal","proposal_decided","purge","purge_decided","plan_failed","report"}';--> statement-breakpoint
ALTER TABLE "editions" ADD COLUMN "corrects" integer;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "credits" jsonb;--> statement-breakpoint
ALTER TABLE "edition_plans" ADD CONSTRAINT "edition_plans_chronology_id_chronologies_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."chronologies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_plans" ADD CONSTRAINT "edition_plans_planned_by_users_id_fk" FOREIGN KEY ("planned_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_previews" ADD CONSTRAINT "edition_previews_chronology_id_chronologies_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."chronologies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "edition_previews" ADD CONSTRAINT "edition_previews_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_chronology_id_chronologies_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."chronologies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "edition_plans_chronology" ON "edition_plans" USING btree ("chronology_id","planned_at");--> statement-breakpoint
CREATE UNIQUE INDEX "edition_plans_waiting" ON "edition_plans" USING btree ("chronology_id") WHERE "edition_plans"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "reports_chronology" ON "reports" USING btree ("chronology_id","state","received_at");--> statement-breakpoint
CREATE INDEX "reports_entry" ON "reports" USING btree ("entry_id");--> statement-breakpoint
UPDATE users SET mail_kinds = mail_kinds || ARRAY['plan_failed', 'report']
  WHERE mail_kinds <> '{}';
--> statement-breakpoint
-- What waits is published without another look: nothing of it is exchanged, it only ends.
CREATE FUNCTION refuse_change_of_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ends text[] := ARRAY['state', 'document', 'decisions', 'failure', 'failed_on', 'ended_at'];
BEGIN
  IF to_jsonb(NEW) - ends = to_jsonb(OLD) - ends
    AND (NEW.document IS NULL OR NEW.document = OLD.document)
    AND (OLD.state = 'waiting' OR NEW.state = OLD.state)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a plan is not changed' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER edition_plans_fixed BEFORE UPDATE ON edition_plans
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_plan();
--> statement-breakpoint
-- Where editions are read, and whether they are found, stays as it was chosen with the first.
CREATE FUNCTION refuse_change_of_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'credits' = to_jsonb(OLD) - 'credits'
    OR NOT EXISTS (SELECT 1 FROM editions e WHERE e.chronology_id = OLD.chronology_id)
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a publication is not moved' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER publications_fixed BEFORE UPDATE ON publications
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_publication();
