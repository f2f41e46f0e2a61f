import { z } from "zod";
import { ENV_SHAPE } from "#lib/env-settings.ts";

const SCHEMA = z.object(ENV_SHAPE);

/** Every setting under its own name, checked and typed. SOURCELINE_URL is an origin, without `/`. */
export type Env = ReturnType<typeof readEnv>;

/** The settings are wrong: one plain sentence per problem. */
export class EnvError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "EnvError";
    this.problems = problems;
  }
}

type Source = Record<string, string | undefined>;

/**
 * Read every setting from environment variables; an empty variable counts as unset.
 * Throws EnvError with all problems at once, so that nobody fixes them one start at a time.
 */
export function readEnv(source: Source = process.env) {
  const given = Object.fromEntries(
    Object.keys(ENV_SHAPE).map((name) => [name, source[name]?.trim() || undefined]),
  );
  const parsed = SCHEMA.safeParse(given);
  if (!parsed.success) throw new EnvError(parsed.error.issues.map((issue) => tell(issue, given)));
  return addDerived(parsed.data);
}

function tell(issue: z.core.$ZodIssue, given: Source): string {
  const name = String(issue.path[0]);
  return `${name} must be ${issue.message}, but is ${quote(name, given[name])}.`;
}

/** Secrets are never printed, not even wrong ones. */
function quote(name: string, value: string | undefined): string {
  if (/SECRET|PASSWORD/.test(name)) return `${value?.length ?? 0} characters long`;
  if (name === "DATABASE_URL" || name === "SOURCELINE_SMTP_URL") return "not one";
  return JSON.stringify(value ?? "");
}

type Settings = z.infer<typeof SCHEMA>;

/** Defaults that follow from other settings. */
function addDerived(settings: Settings) {
  return {
    ...settings,
    SOURCELINE_URL: settings.SOURCELINE_URL ?? `http://localhost:${settings.PORT}`,
    // Demonstration data only where the database is the embedded one, unless asked for.
    SOURCELINE_DEMO: settings.SOURCELINE_DEMO ?? settings.DATABASE_URL === undefined,
    SOURCELINE_VERSION: settings.SOURCELINE_VERSION ?? "development",
  };
}

let cached: Env | undefined;

/** The settings of this process, read once. Throws EnvError at the first call if they are wrong. */
export function env(): Env {
  cached ??= readEnv();
  return cached;
}
