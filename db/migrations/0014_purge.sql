CREATE TABLE "purges" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"entry_id" uuid NOT NULL,
	"chronology_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"version_count" integer,
	CONSTRAINT "purges_two_people" CHECK ("purges"."outcome" is distinct from 'confirmed' or coalesce("purges"."decided_by" <> "purges"."asked_by", false))
);
--> statement-breakpoint
ALTER TABLE "versions" ALTER COLUMN "state" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ALTER COLUMN "mail_kinds" SET DEFAULT '{"mention","reply","review_requested","changes_requested","verified","retracted","proposal","proposal_decided","purge","purge_decided"}';--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "purged_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "form" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "salt" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "content_digest" text;--> statement-breakpoint
ALTER TABLE "audit_events" ADD COLUMN "purge_id" uuid;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "form" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "salt" text;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "content_digest" text;--> statement-breakpoint
ALTER TABLE "versions" ADD COLUMN "purge_id" uuid;--> statement-breakpoint
ALTER TABLE "purges" ADD CONSTRAINT "purges_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purges" ADD CONSTRAINT "purges_chronology_id_chronologies_id_fk" FOREIGN KEY ("chronology_id") REFERENCES "public"."chronologies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purges" ADD CONSTRAINT "purges_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "purges" ADD CONSTRAINT "purges_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "purges_chronology" ON "purges" USING btree ("chronology_id");--> statement-breakpoint
CREATE UNIQUE INDEX "purges_open" ON "purges" USING btree ("entry_id") WHERE "purges"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "purges_confirmed" ON "purges" USING btree ("entry_id") WHERE "purges"."outcome" = 'confirmed';
--> statement-breakpoint
-- The content of an entry that two owners removed for good may go from the append-only tables, and
-- nothing else: see db/schema/purges.ts. Each trigger looks for the purge itself.
CREATE FUNCTION is_purged(id uuid, entry uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM purges p WHERE p.id = $1 AND p.entry_id = $2
    AND p.outcome = 'confirmed' AND p.decided_by <> p.asked_by)
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_all_but_purge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE emptied text[]; kept jsonb;
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'versions' THEN
    emptied := ARRAY['content', 'state', 'salt', 'reason', 'purge_id'];
    IF OLD.purge_id IS NULL AND is_purged(NEW.purge_id, OLD.entry_id)
      AND NEW.content IS NULL AND NEW.state IS NULL AND NEW.salt IS NULL AND NEW.reason = ''
      AND to_jsonb(NEW) - emptied = to_jsonb(OLD) - emptied
    THEN RETURN NEW; END IF;
  ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_events' THEN
    emptied := ARRAY['detail', 'salt', 'purge_id'];
    kept := CASE WHEN OLD.detail ? 'entries'
      THEN jsonb_build_object('entries', OLD.detail -> 'entries') ELSE '{}' END;
    IF OLD.purge_id IS NULL AND OLD.action NOT LIKE 'purge.%' AND NEW.salt IS NULL
      AND NEW.detail = kept AND to_jsonb(NEW) - emptied = to_jsonb(OLD) - emptied
      AND EXISTS (SELECT 1 FROM purges p WHERE p.id = NEW.purge_id AND is_purged(p.id, p.entry_id)
        AND (OLD.subject = 'entry:' || p.entry_id OR OLD.detail -> 'entries' ? p.entry_id::text))
    THEN RETURN NEW; END IF;
  ELSIF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'document_updates' THEN
    emptied := ARRAY['update'];
    IF NEW.update = ''::bytea AND to_jsonb(NEW) - emptied = to_jsonb(OLD) - emptied
      AND EXISTS (SELECT 1 FROM purges p WHERE p.entry_id = OLD.document_id AND is_purged(p.id, p.entry_id))
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
DROP TRIGGER versions_append_only ON versions;
--> statement-breakpoint
CREATE TRIGGER versions_append_only BEFORE UPDATE OR DELETE ON versions
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_purge();
--> statement-breakpoint
DROP TRIGGER audit_events_append_only ON audit_events;
--> statement-breakpoint
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE ON audit_events
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_purge();
--> statement-breakpoint
DROP TRIGGER document_updates_append_only ON document_updates;
--> statement-breakpoint
CREATE TRIGGER document_updates_append_only BEFORE UPDATE OR DELETE ON document_updates
  FOR EACH ROW EXECUTE FUNCTION refuse_all_but_purge();
--> statement-breakpoint
CREATE FUNCTION guard_purge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE decided text[] := ARRAY['outcome', 'decided_by', 'decided_at', 'version_count'];
BEGIN
  IF TG_OP = 'INSERT' AND NEW.outcome IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
    AND to_jsonb(NEW) - decided = to_jsonb(OLD) - decided
    AND (NEW.outcome <> 'confirmed' OR (NEW.decided_by <> NEW.asked_by AND 2 = (
      SELECT count(*) FROM memberships m JOIN chronologies c ON c.team_id = m.team_id
      WHERE c.id = NEW.chronology_id AND m.role = 'owner'
        AND m.user_id IN (NEW.asked_by, NEW.decided_by))))
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'purges are decided once, and by two owners' USING ERRCODE = 'insufficient_privilege';
END $$;
--> statement-breakpoint
CREATE TRIGGER purges_guard BEFORE INSERT OR UPDATE OR DELETE ON purges
  FOR EACH ROW EXECUTE FUNCTION guard_purge();
--> statement-breakpoint
CREATE TRIGGER purges_no_truncate BEFORE TRUNCATE ON purges
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Told of by letter too, but for those who want no letters at all.
UPDATE users SET mail_kinds = mail_kinds || ARRAY['purge', 'purge_decided']
  WHERE mail_kinds <> '{}';
