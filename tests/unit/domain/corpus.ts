import { readFileSync } from "node:fs";

/** Lines of a corpus file as columns; comments and empty lines are left out. */
export function readCorpus(name: string): string[][] {
  const url = new URL(`../../corpus/${name}`, import.meta.url);
  return readFileSync(url, "utf8")
    .split("\n")
    .filter((line) => line.includes("|") && !line.startsWith("#"))
    .map((line) => line.split(" | ").map((cell) => cell.trim()));
}
