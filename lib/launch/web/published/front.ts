import type { IncomingMessage, ServerResponse } from "node:http";
import { createEditionCache } from "./edition-cache.ts";
import { makeReady, type Ready, send } from "./ready.ts";
import type { Renderer } from "./renderer.ts";

/**
 * What readers' requests meet first: finished answers are written at once, before anything else is
 * done for the request; others are asked of the renderer, once for all who wait for the same.
 */
export function createFront(
  { ask, forget: forgetMade }: Pick<Renderer, "ask" | "forget">,
  always: Record<string, string>,
) {
  const kept = createEditionCache();
  const asked = new Map<string, Promise<Ready>>();
  /** What was asked for before something was forgotten is answered, and not kept. */
  let generation = 0;

  function find(path: string): Promise<Ready> {
    const waiting = asked.get(path);
    if (waiting) return waiting;
    const begun = generation;
    const making = ask(path).then((prepared) => {
      const ready = makeReady(prepared, always);
      if (ready.status === 200 && begun === generation) kept.set(path, slugOf(path), ready);
      return ready;
    });
    asked.set(path, making);
    const done = () => asked.get(path) === making && asked.delete(path);
    making.then(done, done);
    return making;
  }

  function forget(slug: string | null): void {
    generation += 1;
    asked.clear();
    if (slug === null) kept.forgetAll();
    else kept.forget(slug);
    forgetMade(slug);
  }

  return {
    /** False: this is not for here. */
    isPublished: (url: string | undefined): boolean => /^\/p(\/|$|\?)/.test(url ?? ""),
    /** Writes what is there already; false: it has to be asked for. */
    answerKept(request: IncomingMessage, response: ServerResponse): boolean {
      const known = kept.get(request.url ?? "");
      if (!known || request.method !== "GET") return false;
      send(request, response, known);
      return true;
    },
    async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }
      const path = plainPath(request.url ?? "");
      send(request, response, kept.get(path) ?? (await find(path)));
    },
    forget,
    /** Makes the page ahead that most will ask for, and forgets what was there. */
    async prepareNewest(slug: string): Promise<void> {
      forget(slug);
      const { headers } = await ask(`/p/${slug}`);
      if (headers.location) await find(headers.location);
    },
  };
}

/** One path for all ways to write it: without a query, an escape, or a slash at its end. */
function plainPath(url: string): string {
  const [path = ""] = url.split("?");
  try {
    return decodeURIComponent(path).replace(/\/$/, "");
  } catch {
    return "";
  }
}

const slugOf = (path: string): string => path.split("/")[2] ?? "";
