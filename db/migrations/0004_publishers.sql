-- A publisher is graded once. Sources of one name take the grade that most of them had; a source
-- that was graded without naming its publisher gets one of its own, so that no grade is lost.
INSERT INTO "publishers" ("team_id", "name", "name_key", "reliability")
SELECT team_id, min(btrim(publisher)), lower(btrim(publisher)), mode() WITHIN GROUP (ORDER BY reliability)
FROM sources WHERE btrim(publisher) <> '' GROUP BY team_id, lower(btrim(publisher));
--> statement-breakpoint
UPDATE "sources" s SET publisher_id = p.id FROM "publishers" p
WHERE p.team_id = s.team_id AND p.name_key = lower(btrim(s.publisher));
--> statement-breakpoint
INSERT INTO "publishers" ("team_id", "name", "name_key", "reliability", "note")
SELECT team_id, 'Publisher of ' || id, 'publisher of ' || id, reliability, 'Not named: "' || title || '"'
FROM sources WHERE publisher_id IS NULL AND reliability <> 'F';
--> statement-breakpoint
UPDATE "sources" s SET publisher_id = p.id FROM "publishers" p
WHERE s.publisher_id IS NULL AND p.team_id = s.team_id AND p.name_key = 'publisher of ' || s.id;
--> statement-breakpoint
UPDATE "sources" SET title_key = lower(btrim(title));
--> statement-breakpoint
ALTER TABLE "sources" DROP COLUMN "publisher";
--> statement-breakpoint
ALTER TABLE "sources" DROP COLUMN "reliability";
--> statement-breakpoint
-- Documents gained a root and notes in the narrative; what there is reads as it did. Their rows
-- say more than before: collab writes all of them anew when it starts.
UPDATE "documents" SET schema_version = 2, projected_seq = 0;
