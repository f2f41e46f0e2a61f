CREATE TABLE "edition_entries" (
	"chronology_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"entry_id" uuid NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "edition_entries_chronology_id_number_entry_id_pk" PRIMARY KEY("chronology_id","number","entry_id")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"chronology_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" uuid,
	"document" "bytea",
	"digest" text NOT NULL,
	"previous_digest" text,
	"entry_count" integer NOT NULL,
	"notes" text NOT NULL,
	"errata" text NOT NULL,
	"retracted_at" timestamp with time zone,
	"retracted_by" uuid,
	"retraction" text DEFAULT '' NOT NULL,
	CONSTRAINT "editions_chronology_id_number_pk" PRIMARY KEY("chronology_id","number")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"chronology_id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"is_listed" boolean NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "publications_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_chronology_id_publications_chronology_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."publications"("chronology_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_retracted_by_users_id_fk" FOREIGN KEY ("retracted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_chronology_id_chronologies_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."chronologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- An edition stays as it was published. It is retracted once; and its text goes with an entry in it
-- that two owners removed for good (see 0014).
CREATE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE retracted text[] := ARRAY['retracted_at', 'retracted_by', 'retraction'];
  emptied text[] := ARRAY['document', 'notes', 'errata', 'retracted_at', 'retraction'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.retracted_at IS NULL AND NEW.retracted_at IS NOT NULL
    AND to_jsonb(NEW) - retracted = to_jsonb(OLD) - retracted
  THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.document IS NOT NULL AND NEW.document IS NULL
    AND NEW.notes = '' AND NEW.errata = ''
    AND to_jsonb(NEW) - emptied = to_jsonb(OLD) - emptied
    AND EXISTS (SELECT 1 FROM edition_entries e JOIN purges p ON p.entry_id = e.entry_id
      WHERE e.chronology_id = OLD.chronology_id AND e.number = OLD.number
        AND is_purged(p.id, p.entry_id))
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER editions_append_only BEFORE UPDATE OR DELETE ON editions
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();
--> statement-breakpoint
CREATE TRIGGER editions_no_truncate BEFORE TRUNCATE ON editions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER edition_entries_append_only BEFORE UPDATE OR DELETE ON edition_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER edition_entries_no_truncate BEFORE TRUNCATE ON edition_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
