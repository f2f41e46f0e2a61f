import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ReportAttempt } from "#lib/reader/report/report-page.ts";
import type { Prepared } from "./prepared.ts";
import {
  type FromRenderer,
  type RendererSettings,
  type ToRenderer,
  unpack,
} from "./render-messages.ts";
import type { ReportAddress } from "./report-desk.ts";

export type Renderer = {
  /** A finished answer by its path; rejects if it could not be made. */
  ask(path: string, query?: string): Promise<Prepared>;
  /** The form of a report again; see `createReportDesk`. */
  askReport(at: ReportAddress, status: number, attempt: ReportAttempt): Promise<Prepared>;
  forget(slug: string | null): void;
  end(): Promise<void>;
};

type Asked = { resolve: (prepared: Prepared) => void; reject: (error: Error) => void };

const END_DEADLINE = 2_000;
/** By default V8 lets what is young take 140 MB more before it looks for garbage. */
const LEAN = { maxYoungGenerationSizeMb: 24 };
const FILE = new URL("./render-thread.ts", import.meta.url);

/** The thread that renders; one that died is started again when something is asked of it. */
export function startRenderer(settings: RendererSettings): Renderer {
  const open = new Map<number, Asked>();
  let count = 0;
  let worker: Worker | null = start();

  function start(): Worker {
    const started = new Worker(FILE, { workerData: settings, resourceLimits: LEAN });
    started.on("message", ({ id, prepared }: FromRenderer) => {
      const asked = open.get(id);
      open.delete(id);
      if (prepared) asked?.resolve(unpack(prepared));
      else asked?.reject(new Error("a page could not be made"));
    });
    // What ended it is told to all who wait; an error that nobody hears would end the process.
    let cause = new Error("the thread that renders has ended");
    started.on("error", (error) => {
      cause = error instanceof Error ? error : cause;
    });
    started.on("exit", () => {
      worker = null;
      for (const { reject } of open.values()) reject(cause);
      open.clear();
    });
    return started;
  }

  const post = (message: ToRenderer): void => {
    worker ??= start();
    worker.postMessage(message);
  };

  const request = (make: (id: number) => ToRenderer): Promise<Prepared> =>
    new Promise((resolve, reject) => {
      count += 1;
      open.set(count, { resolve, reject });
      post(make(count));
    });

  return {
    ask: (path, query = "") => request((id) => ({ type: "ask", id, path, query })),
    askReport: (at, status, attempt) =>
      request((id) => ({ type: "report", id, at, status, attempt })),
    forget(slug) {
      // One that has not been started has nothing to forget.
      worker?.postMessage({ type: "forget", slug } satisfies ToRenderer);
    },
    async end() {
      const ending = worker;
      if (!ending) return;
      const ended = new Promise((resolve) => ending.once("exit", resolve));
      ending.postMessage({ type: "end" } satisfies ToRenderer);
      await Promise.race([ended, sleep(END_DEADLINE, undefined, { ref: false })]);
      await ending.terminate();
    },
  };
}
