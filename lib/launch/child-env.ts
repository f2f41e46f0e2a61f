import type { Env } from "#lib/env.ts";
import { readProjectVersion } from "#lib/launch/project.ts";
import type { Secrets } from "#lib/launch/secrets.ts";

export type ChildEnvParts = {
  env: Env;
  dataDir: string;
  databaseUrl: string;
  secrets: Secrets;
  dev: boolean;
};

/** The environment of web and collab: every setting decided, nothing left to a default. */
export function childEnv(parts: ChildEnvParts): NodeJS.ProcessEnv {
  const { env, dataDir, databaseUrl, secrets, dev } = parts;
  const { SOURCELINE_DEMO_PASSWORD: _unneeded, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(env.PORT),
    HOST: env.HOST,
    SOURCELINE_URL: env.SOURCELINE_URL,
    // next-auth reads its own name for it.
    NEXTAUTH_URL: env.SOURCELINE_URL,
    SOURCELINE_DATA_DIR: dataDir,
    SOURCELINE_CAPTURE_MAX_MB: String(env.SOURCELINE_CAPTURE_MAX_MB),
    DATABASE_URL: databaseUrl,
    SOURCELINE_DEMO: env.SOURCELINE_DEMO ? "1" : "0",
    SOURCELINE_SECRET: env.SOURCELINE_SECRET ?? secrets.sessionSecret,
    SOURCELINE_INTERNAL_SECRET: secrets.internalSecret,
    SOURCELINE_VERSION: readProjectVersion(),
  };
}
