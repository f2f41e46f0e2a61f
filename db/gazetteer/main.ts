import { loadGazetteer } from "./load.ts";
import { dataVersion, readPlaces } from "./read-places.ts";

/** A process of its own, started after the migrations: web and launcher need not keep its memory. */
async function main(): Promise<void> {
  const begun = performance.now();
  const databaseUrl = process.env.DATABASE_URL ?? "";
  const { loaded, hasTrigrams } = await loadGazetteer({
    ...{ databaseUrl, version: dataVersion(), read: readPlaces },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (loaded > 0) say(`Gazetteer: ${loaded.toLocaleString("en")} places loaded in ${seconds} s`);
  if (!hasTrigrams)
    say(
      "Gazetteer: the extension pg_trgm cannot be made here; places are found by their beginnings.",
    );
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

main().catch((error: unknown) => {
  say(`Gazetteer: not loaded; places can be entered by hand. ${String(error)}`);
  process.exitCode = 1;
});
