import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepDemoPassword, keepSecrets, readSecrets, secretsFile } from "#lib/launch/secrets.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

let dir: string;
beforeEach(() => {
  dir = makeTempDir();
});
afterEach(() => rmSync(dir, { recursive: true }));

const cluster = () => join(dir, "database");

it("makes different secrets once and keeps them for their owner only", () => {
  const secrets = keepSecrets(dir, cluster());
  expect(new Set(Object.values(secrets)).size).toBe(4);
  expect(keepSecrets(dir, cluster())).toEqual(secrets);
  expect(statSync(secretsFile(dir)).mode & 0o777).toBe(0o600);
});

it("closes a file that was opened to others", () => {
  keepSecrets(dir, cluster());
  chmodSync(secretsFile(dir), 0o644);
  readSecrets(dir);
  expect(statSync(secretsFile(dir)).mode & 0o777).toBe(0o600);
});

it("does not lock a database out by making new secrets for it", () => {
  mkdirSync(cluster());
  expect(() => keepSecrets(dir, cluster())).toThrow(/is missing.*Restore it from your backup/);
});

it("does not replace a damaged file", () => {
  writeFileSync(secretsFile(dir), "{");
  expect(() => keepSecrets(dir, cluster())).toThrow(/cannot be read\. Restore it/);
});

it("makes a demonstration password once, and prefers the one asked for", () => {
  const made = keepDemoPassword(dir, keepSecrets(dir, cluster()), undefined);
  expect(made.isNew).toBe(true);
  expect(made.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  const kept = keepDemoPassword(dir, readSecrets(dir), undefined);
  expect(kept).toEqual({ password: made.password, isNew: false });
  keepDemoPassword(dir, readSecrets(dir), "asked-for-this");
  expect(readSecrets(dir).demoPassword).toBe("asked-for-this");
});
