import { fork } from "node:child_process";
import { join } from "node:path";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import type { Load, LoadFigures } from "./load-process.ts";

/** Makes load from a process of its own, one stretch at a time. */
export function openLoad() {
  const child = fork(join(PROJECT_DIR, "tests/bench/reader/load-process.ts"), [], {
    execArgv: [],
    env: { PATH: process.env.PATH, NODE_ENV: "production" },
  });
  return {
    run: (load: Load): Promise<LoadFigures> =>
      new Promise((resolve, reject) => {
        const failed = () => reject(new Error("the process that makes load has ended"));
        child.once("exit", failed);
        child.once("message", (figures) => {
          child.off("exit", failed);
          resolve(figures as LoadFigures);
        });
        child.send(load);
      }),
    close: () => child.disconnect(),
  };
}
