import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { summariesOf } from "#lib/domain/edition/summaries.ts";
import { findFreePort } from "#lib/launch/ports.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { eventually } from "#tests/support/eventually.ts";

/** Within the project, so that the app finds the project's own Next. */
const APP_DIR = join(PROJECT_DIR, ".cache", "bench-next");
const NEXT = join(PROJECT_DIR, "node_modules/next/dist/bin/next");

const PAGE = `import { edition } from "./edition.js";
export const dynamic = "force-static";
export default function Page() {
  return (
    <main>
      <h1>{edition.title}</h1>
      <p className="lead">{edition.summary}</p>
      {edition.years.map(({ year, entries }) => (
        <section key={year} className="year">
          <h2 id={"y-" + year}>{year}</h2>
          <ul className="lines">
            {entries.map(({ id, date, day, title, hue, isSourced }) => (
              <li key={id}>
                <span className="day"><time dateTime={date}>{day}</time></span>
                <i className={"lane l" + hue} />
                <a href={edition.path + "/" + id} dir="auto">{title}</a>
                {!isSourced && <span className="unsourced">no source</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
`;
const LAYOUT = `export const metadata = { title: "Edition" };
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;
const CONFIG = `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(PROJECT_DIR)} } };
`;

/**
 * The same entries as an ordinary static page of Next: React on the server, built once, sent by
 * \`next start\` with its own gzip. The lines that our page has, without its pictures.
 */
export async function startNextApp(published: PublishedEdition) {
  rmSync(APP_DIR, { recursive: true, force: true });
  mkdirSync(join(APP_DIR, "app"), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(APP_DIR, name), text);
  write("app/page.js", PAGE);
  write("app/layout.js", LAYOUT);
  write("app/edition.js", `export const edition = ${JSON.stringify(listLines(published))};\n`);
  write("next.config.js", CONFIG);
  write("package.json", `{ "private": true, "type": "module" }\n`);
  const env = { PATH: process.env.PATH, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const options = { cwd: APP_DIR, env: env as NodeJS.ProcessEnv };
  const built = spawnSync(process.execPath, [NEXT, "build"], { ...options, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`next build failed:\n${built.stdout}${built.stderr}`);
  const port = await findFreePort();
  const words = ["start", "--port", String(port), "--hostname", "127.0.0.1"];
  const child = spawn(process.execPath, [NEXT, ...words], { ...options, stdio: "ignore" });
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );
  await eventually(isUp, (ok) => ok);
  return {
    port,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await ended;
      rmSync(APP_DIR, { recursive: true, force: true });
    },
  };
}

function listLines({ edition }: PublishedEdition) {
  const summaryOf = summariesOf(edition);
  const lines = edition.entries.map((entry) => {
    const { date } = summaryOf(entry);
    const hue = edition.lanes.find(({ id }) => id === entry.content.laneId)?.hue ?? 4;
    return {
      ...{ id: entry.id, date: date?.edtf ?? "", day: date?.text ?? "", hue },
      ...{ title: entry.content.title, isSourced: date?.sourced ?? false },
      year: date?.earliest?.slice(0, 4) ?? "undated",
    };
  });
  const years = Map.groupBy(lines.reverse(), ({ year }) => year);
  return {
    ...{ title: edition.title, summary: edition.summary },
    path: `/p/${edition.slug}/${edition.number}`,
    years: [...years].map(([year, entries]) => ({ year, entries })),
  };
}
