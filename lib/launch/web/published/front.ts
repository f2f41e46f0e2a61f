import type { IncomingMessage, ServerResponse } from "node:http";
import { limiterAddress } from "#lib/auth/limiter.ts";
import { normalizeQuery } from "#lib/reader/embed/choice.ts";
import { createEditionCache } from "./edition-cache.ts";
import { isRootPath } from "./find-root.ts";
import { plain } from "./plain-answers.ts";
import { makeReady, type Ready, send } from "./ready.ts";
import type { Renderer } from "./renderer.ts";
import { type createReportDesk, readReportPath } from "./report-desk.ts";
import { createTurns } from "./turns.ts";

/**
 * Answers that are made at once. One thread makes them, one after the other: whoever asks for more
 * would have all others wait, and is told to come again. A reader asks for a handful.
 */
const MOST_MAKING = { address: 64, all: 512 };
/** Reports hold their turn while they are sent, and have their own. */
const MOST_REPORTS = { address: 8, all: 128 };

/** Of pictures, of which an edition has four for each entry. */
const MOST_CARD_BYTES = 32 * 1024 * 1024;
/** Of pages that a query made, which anybody can ask for in endless kinds. */
const MOST_CHOSEN_BYTES = 8 * 1024 * 1024;

/**
 * What readers' requests meet first: finished answers are written at once, before anything else is
 * done for the request; others are asked of the renderer, once for all who wait for the same.
 */
export function createFront(
  { ask, forget: forgetMade }: Pick<Renderer, "ask" | "forget">,
  always: Record<string, string>,
  desk: ReturnType<typeof createReportDesk>,
) {
  const kept = createEditionCache();
  const cards = createEditionCache(MOST_CARD_BYTES);
  const chosen = createEditionCache(MOST_CHOSEN_BYTES);
  const cacheFor = (path: string, query: string) =>
    query !== "" ? chosen : path.endsWith("/card.png") ? cards : kept;
  const asked = new Map<string, Promise<Ready>>();
  /** What was asked for before something was forgotten is answered, and not kept. */
  let generation = 0;
  const [pageTurn, reportTurn] = [createTurns(MOST_MAKING), createTurns(MOST_REPORTS)];
  const busy = makeReady(BUSY, always);

  /** `from`: the address of who asks; null: we do, ahead of all. */
  function find(path: string, query: string, from: string | null): Promise<Ready> {
    const key = query === "" ? path : `${path}?${query}`;
    const cache = cacheFor(path, query);
    const known = cache.get(key);
    if (known) return Promise.resolve(known);
    const waiting = asked.get(key);
    if (waiting) return waiting;
    const begun = generation;
    const begin = () => ask(path, query);
    const made = from === null ? begin() : pageTurn(from, begin);
    if (made === null) return Promise.resolve(busy);
    const making = made.then((prepared) => {
      const ready = makeReady(prepared, always);
      // How a page is shown elsewhere is asked for in endless ways and made at once.
      if (ready.status === 200 && begun === generation && path !== OEMBED)
        cache.set(key, slugOf(path), ready);
      return ready;
    });
    asked.set(key, making);
    const done = () => asked.get(key) === making && asked.delete(key);
    making.then(done, done);
    return making;
  }

  function forget(slug: string | null): void {
    generation += 1;
    asked.clear();
    for (const cache of [kept, cards, chosen]) {
      if (slug === null) cache.forgetAll();
      // Files at the root name all addresses, and so change with any of them.
      else for (const each of [slug, ""]) cache.forget(each);
    }
    forgetMade(slug);
  }

  return {
    /** False: this is not for here. */
    isPublished: (url: string | undefined): boolean => {
      const [path = ""] = (url ?? "").split("?");
      return /^\/p(\/|$)/.test(path) || path === OEMBED || isRootPath(path);
    },
    /** Writes what is there already; false: it has to be asked for. */
    answerKept(request: IncomingMessage, response: ServerResponse): boolean {
      const known = kept.get(request.url ?? "");
      if (!known || request.method !== "GET") return false;
      send(request, response, known);
      return true;
    },
    async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const [sent = "", query = ""] = (request.url ?? "").split("?", 2);
      const report = request.method === "POST" ? readReportPath(sent) : null;
      if (report) {
        const answer = await reportTurn(addressOf(request), () => desk.take(request, report));
        // What was not read of a body that is too large is not waited for.
        if (!request.complete) response.setHeader("connection", "close");
        send(request, response, answer === null ? busy : makeReady(answer, always));
        return;
      }
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }
      const path = plainPath(sent);
      send(request, response, await find(path, plainQuery(path, query), addressOf(request)));
    },
    forget,
    /** Makes the page ahead that most will ask for, and forgets what was there. */
    async prepareNewest(slug: string): Promise<void> {
      forget(slug);
      const { headers } = await ask(`/p/${slug}`);
      if (headers.location) await find(headers.location, "", null);
    },
  };
}

const OEMBED = "/oembed";

const BUSY = plain(503, "Too much is asked for at once. Ask again in a moment.\n", {
  ...{ "cache-control": "no-store", "retry-after": "2" },
});

/** Web has left one address there that nobody can forge. */
const addressOf = ({ headers }: IncomingMessage): string =>
  limiterAddress(String(headers["x-forwarded-for"] ?? ""));

/** The choice of a query, always written alike; "" where it makes none. */
function plainQuery(path: string, query: string): string {
  if (query === "" || path === OEMBED) return query;
  return normalizeQuery(path.replace(/^\/p\/[^/]+\/[^/]+\//, ""), query);
}

/**
 * One path for all ways to write it: without an escape, or a slash too many. What would read as a
 * query, once it is no escape any more, is in no path of ours.
 */
function plainPath(path: string): string {
  try {
    const plain = decodeURIComponent(path)
      .replace(/\/{2,}/g, "/")
      .replace(/\/$/, "");
    return plain.includes("?") ? "" : plain;
  } catch {
    return "";
  }
}

const slugOf = (path: string): string => path.split("/")[2] ?? "";
