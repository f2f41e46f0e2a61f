import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "#lib/env.ts";

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}

describe("readEnv", () => {
  it("needs no setting at all", () => {
    expect(readEnv({})).toMatchObject({
      PORT: 3000,
      HOST: "127.0.0.1",
      SOURCELINE_URL: "http://localhost:3000",
      SOURCELINE_DEMO: true,
      SOURCELINE_DATABASE_POOL: 10,
    });
  });

  it("derives the public origin from the port", () => {
    expect(readEnv({ PORT: "4100" }).SOURCELINE_URL).toBe("http://localhost:4100");
    const given = readEnv({ SOURCELINE_URL: "https://chronology.example.org/" });
    expect(given.SOURCELINE_URL).toBe("https://chronology.example.org");
  });

  it("fills somebody's own database with a demonstration only when asked to", () => {
    const DATABASE_URL = "postgres://a:b@db.example.org/c";
    expect(readEnv({ DATABASE_URL }).SOURCELINE_DEMO).toBe(false);
    expect(readEnv({ DATABASE_URL, SOURCELINE_DEMO: "1" }).SOURCELINE_DEMO).toBe(true);
  });

  it("takes an empty variable for an unset one", () => {
    expect(readEnv({ PORT: "", DATABASE_URL: " " })).toMatchObject({
      PORT: 3000,
      DATABASE_URL: undefined,
    });
  });

  it("says what is wrong in a sentence", () => {
    expect(problemsOf({ PORT: "abc" })).toEqual([
      'PORT must be a number from 1 to 65535, but is "abc".',
    ]);
  });

  it.each([
    "https://tiles.example.org/style.json?key=a",
    "http://localhost:8080/style.json",
    "http://127.0.0.1/style.json",
  ])("takes the map style %s", (SOURCELINE_MAP_STYLE_URL) => {
    expect(readEnv({ SOURCELINE_MAP_STYLE_URL })).toMatchObject({ SOURCELINE_MAP_STYLE_URL });
  });

  it.each([
    "tiles.example.org/style.json",
    "http://tiles.example.org/style.json",
    "http://localhost.example.org/style.json",
    "https://a:b@tiles.example.org/style.json",
    "javascript:alert(1)",
    "data:application/json,{}",
  ])("refuses the map style %s", (SOURCELINE_MAP_STYLE_URL) => {
    expect(problemsOf({ SOURCELINE_MAP_STYLE_URL })).toHaveLength(1);
  });

  it.each(["0", "65536", "-1", "3000.5", "1e3", "0x10"])("refuses the port %s", (PORT) => {
    expect(problemsOf({ PORT })).toHaveLength(1);
  });

  it.each([
    "chronology.example.org",
    "ftp://example.org",
    "https://example.org/a",
    "https://a@example.org",
  ])("refuses the origin %s", (SOURCELINE_URL) => {
    expect(problemsOf({ SOURCELINE_URL })).toHaveLength(1);
  });

  it("tells all problems at once, and no secret", () => {
    const problems = problemsOf({
      PORT: "x",
      SOURCELINE_SECRET: "too-short-secret",
      SOURCELINE_DEMO_PASSWORD: "hunter2",
      DATABASE_URL: "mysql://root:hunter2@localhost",
    });
    expect(problems).toHaveLength(4);
    expect(problems.join(" ")).not.toMatch(/too-short-secret|hunter2/);
  });
});
