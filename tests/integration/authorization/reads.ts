import { EVERYTHING } from "#lib/domain/activity.ts";
import { readActivity } from "#lib/reads/activity.ts";
import { readActorList, readActors } from "#lib/reads/actors.ts";
import { readAsKnown } from "#lib/reads/as-known.ts";
import { readAudit, readAuditCsv, readProof } from "#lib/reads/audit.ts";
import { readCaptureFile } from "#lib/reads/capture.ts";
import { listChronologies, readRowsSince, readWorkspace } from "#lib/reads/chronologies.ts";
import { readCommentCounts, readCommentPeople, readComments } from "#lib/reads/comments.ts";
import type { ReadContext } from "#lib/reads/context.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readEntryContent } from "#lib/reads/entries.ts";
import { findPlaceAtPoint, findPlacesByName } from "#lib/reads/gazetteer.ts";
import { readHealth } from "#lib/reads/health.ts";
import { readImportPreview } from "#lib/reads/import-preview.ts";
import { readInvitation } from "#lib/reads/invitation.ts";
import { readLibrary } from "#lib/reads/library.ts";
import { readLibraryExport } from "#lib/reads/library-export.ts";
import { readNotices, readOwnInvitations } from "#lib/reads/notices.ts";
import { readPreview } from "#lib/reads/preview.ts";
import { readProposalCounts, readProposals } from "#lib/reads/proposals.ts";
import {
  readEdition,
  readEditionChanges,
  readEditionSeries,
  readListedEditions,
  readNewestNumber,
} from "#lib/reads/published.ts";
import { readPurges } from "#lib/reads/purges.ts";
import { readReportCount, readReports } from "#lib/reads/reports.ts";
import { readReview } from "#lib/reads/review.ts";
import { readEditors, readSavedFilters } from "#lib/reads/saved-filters.ts";
import { readSearch } from "#lib/reads/search.ts";
import { readSource } from "#lib/reads/source.ts";
import { readPublishers, readSimilarSources } from "#lib/reads/source-form.ts";
import { readAccount, readSources, readTeam } from "#lib/reads/team.ts";
import {
  readComparison,
  readComparisonPage,
  readEntryAsKnown,
  readVersion,
  readVersions,
} from "#lib/reads/versions.ts";
import type { Cast } from "./cast.ts";
import {
  EVERYBODY_WITH,
  type Expected,
  OWNERS_READ,
  READERS_OF_CHRONOLOGY,
  READERS_OF_TEAM,
  REVIEWERS_OF_CHRONOLOGY,
  SIGNED_IN_WITH,
} from "./expected.ts";

type Case = { read: (context: ReadContext, cast: Cast) => Promise<unknown>; expected: Expected };

const ALL = { actorId: null, kind: null, from: null, to: null };
const BIB = new TextEncoder().encode("@book{a, title = {A}}");
const WITHOUT_COLLAB = { collabUrl: "http://127.0.0.1:1", secret: "", version: "test" };

/** Every read there is, by the name of its function. */
export const READ_TABLE: Record<string, Case> = {
  listChronologies: { read: listChronologies, expected: SIGNED_IN_WITH("ok") },
  readWorkspace: {
    read: (context, { chronologyId }) => readWorkspace(context, chronologyId),
    expected: READERS_OF_CHRONOLOGY,
  },
  readRowsSince: {
    read: (context, { chronologyId: id }) => readRowsSince(context, { id, since: 0 }),
    expected: READERS_OF_CHRONOLOGY,
  },
  readPreview: {
    read: async (context, { addPreview }) => readPreview(context, await addPreview()),
    expected: OWNERS_READ,
  },
  // Strangers, too, read what is published, and nothing else.
  readEdition: {
    read: ({ db }) => readEdition(db, { slug: "an-address", number: 1 }),
    expected: EVERYBODY_WITH("ok"),
  },
  readEditionSeries: {
    read: ({ db }) => readEditionSeries(db, "an-address"),
    expected: EVERYBODY_WITH("ok"),
  },
  readEditionChanges: {
    read: ({ db }) =>
      readEditionChanges(db, {
        isListed: true,
        slug: "an-address",
        title: "",
        summary: "",
        editions: [],
      }),
    expected: EVERYBODY_WITH("ok"),
  },
  readNewestNumber: {
    read: ({ db }) => readNewestNumber(db, "an-address"),
    expected: EVERYBODY_WITH("ok"),
  },
  readPublishing: {
    read: (context, { chronologyId }) => readPublishing(context, chronologyId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readListedEditions: { read: ({ db }) => readListedEditions(db), expected: EVERYBODY_WITH("ok") },
  readReports: {
    read: (context, { chronologyId }) => readReports(context, chronologyId),
    expected: { ...REVIEWERS_OF_CHRONOLOGY, reviewer: "not_found" },
  },
  // Says null to who may not know.
  readReportCount: {
    read: (context, { chronologyId }) => readReportCount(context, chronologyId),
    expected: EVERYBODY_WITH("ok"),
  },
  readProposals: {
    read: (context, { entryId }) => readProposals(context, entryId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readProposalCounts: {
    read: (context, { chronologyId }) => readProposalCounts(context, chronologyId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readSearch: {
    read: (context, { chronologyId: id }) => readSearch(context, { id, text: "entry" }),
    expected: READERS_OF_CHRONOLOGY,
  },
  readSavedFilters: {
    read: (context, { chronologyId }) => readSavedFilters(context, chronologyId),
    expected: READERS_OF_CHRONOLOGY,
  },
  readEditors: {
    read: (context, { chronologyId }) => readEditors(context, chronologyId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readComments: {
    read: (context, { entryId }) => readComments(context, entryId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readCommentCounts: {
    read: (context, { chronologyId }) => readCommentCounts(context, chronologyId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readCommentPeople: {
    read: (context, { chronologyId }) => readCommentPeople(context, chronologyId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readEntryContent: {
    read: (context, { entryId }) => readEntryContent(context, entryId),
    expected: READERS_OF_CHRONOLOGY,
  },
  readAudit: {
    read: (context, { teamId }) => readAudit(context, { teamId, filter: ALL, before: null }),
    expected: OWNERS_READ,
  },
  readAuditCsv: {
    read: (context, { teamId }) => readAuditCsv(context, { teamId, filter: ALL }),
    expected: OWNERS_READ,
  },
  readProof: {
    read: (context, { teamId }) => readProof(context, teamId),
    expected: OWNERS_READ,
  },
  readPurges: {
    read: (context, { chronologyId }) => readPurges(context, chronologyId),
    expected: READERS_OF_CHRONOLOGY,
  },
  readOwnInvitations: { read: readOwnInvitations, expected: SIGNED_IN_WITH("ok") },
  readNotices: { read: readNotices, expected: SIGNED_IN_WITH("ok") },
  readReview: {
    read: (context, { entryId }) => readReview(context, entryId),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readVersions: {
    read: (context, { entryId }) => readVersions(context, { id: entryId }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readVersion: {
    read: (context, { entryId: id }) => readVersion(context, { id, number: 1 }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readComparison: {
    read: (context, { entryId: id }) => readComparison(context, { id, from: 1, to: null }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readComparisonPage: {
    read: (context, { chronologyId, entryId: id }) =>
      readComparisonPage(context, { chronologyId, id, from: new Date(), to: null }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readEntryAsKnown: {
    read: (context, { chronologyId, entryId: id }) =>
      readEntryAsKnown(context, { chronologyId, id, at: new Date() }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readAsKnown: {
    read: (context, { chronologyId: id }) => readAsKnown(context, { id, at: new Date() }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readActivity: {
    read: (context, { chronologyId: id }) => readActivity(context, { id, filter: EVERYTHING }),
    expected: REVIEWERS_OF_CHRONOLOGY,
  },
  readTeam: {
    read: (context, { teamId }) => readTeam(context, teamId),
    expected: READERS_OF_TEAM,
  },
  readLibrary: {
    read: (context, { teamId }) => readLibrary(context, teamId),
    expected: READERS_OF_TEAM,
  },
  readPublishers: {
    read: (context, { teamId, chronologyId }) => readPublishers(context, { teamId, chronologyId }),
    expected: READERS_OF_CHRONOLOGY,
  },
  readSimilarSources: {
    read: (context, { teamId }) =>
      readSimilarSources(context, { teamId, chronologyId: null, title: "A", url: "", doi: "" }),
    expected: { ...READERS_OF_TEAM, reader: "not_found", reviewer: "not_found" },
  },
  readSource: {
    read: (context, { sourceId }) => readSource(context, sourceId),
    expected: READERS_OF_TEAM,
  },
  // Within one's rights the file is looked for; the cast has none.
  readCaptureFile: {
    read: async (context, cast) =>
      readCaptureFile(context, { id: await cast.addCapture(), dir: "/nowhere" }),
    expected: {
      ...READERS_OF_TEAM,
      ...{ reader: "unavailable", reviewer: "unavailable" },
      ...{ editor: "unavailable", owner: "unavailable" },
    },
  },
  // Who imports adds many at once: a guest adds what they cite, one by one.
  readImportPreview: {
    read: (context, { teamId }) =>
      readImportPreview(context, { teamId, bytes: BIB, fileName: "a.bib" }),
    expected: { ...READERS_OF_TEAM, reader: "not_found", reviewer: "not_found" },
  },
  readLibraryExport: {
    read: (context, { teamId }) =>
      readLibraryExport(context, { teamId, format: "csl", withPerpetratorMedia: false }),
    expected: READERS_OF_TEAM,
  },
  readSources: {
    read: (context, { chronologyId }) => readSources(context, chronologyId),
    expected: READERS_OF_CHRONOLOGY,
  },
  // The world's places are no team's secret; strangers are kept out to spare the database.
  findPlacesByName: {
    read: (context) => findPlacesByName(context, { name: "Kabul", country: null }),
    expected: SIGNED_IN_WITH("ok"),
  },
  findPlaceAtPoint: {
    read: (context) => findPlaceAtPoint(context, { lat: 34.5, lng: 69.2 }),
    expected: SIGNED_IN_WITH("ok"),
  },
  readActorList: {
    read: (context, { teamId }) => readActorList(context, teamId),
    expected: READERS_OF_TEAM,
  },
  readActors: {
    read: (context, { chronologyId }) => readActors(context, chronologyId),
    expected: READERS_OF_CHRONOLOGY,
  },
  readAccount: { read: (context) => readAccount(context, ""), expected: SIGNED_IN_WITH("ok") },
  // Whoever has the link may read what it says.
  readInvitation: {
    read: async (context, cast) => readInvitation(context, (await cast.addInvitation()).token),
    expected: EVERYBODY_WITH("ok"),
  },
  // For whoever watches the installation; it names no person and no content.
  readHealth: {
    read: ({ db }) => readHealth(db, WITHOUT_COLLAB),
    expected: EVERYBODY_WITH("ok"),
  },
};
