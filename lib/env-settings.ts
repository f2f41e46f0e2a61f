import { z } from "zod";

/**
 * One check per environment variable. A message completes the sentence "NAME must be …".
 * The last three are set by the launcher for the processes it starts.
 */
export const ENV_SHAPE = {
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string("an address to listen on").default("127.0.0.1"),
  SOURCELINE_URL: origin().optional(),
  SOURCELINE_DATA_DIR: z.string("a folder").optional(),
  DATABASE_URL: postgresUrl().optional(),
  SOURCELINE_DEMO: z
    .enum(["0", "1"], '"1" (on) or "0" (off)')
    .transform((value) => value === "1")
    .optional(),
  SOURCELINE_GAZETTEER: z
    .enum(["0", "1"], '"1" (on) or "0" (off)')
    .default("1")
    .transform((value) => value === "1"),
  SOURCELINE_DEMO_PASSWORD: z.string("a password").min(8, "at least 8 characters long").optional(),
  SOURCELINE_SECRET: z.string("a secret").min(32, "at least 32 characters long").optional(),
  SOURCELINE_TRUSTED_PROXIES: wholeNumber(0, 16).default(0),
  SOURCELINE_LOG_LEVEL: z
    .enum(
      ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
      "trace, debug, info, warn, error, fatal or silent",
    )
    .default("info"),
  SOURCELINE_COLLAB_PORT: wholeNumber(0, 65_535).default(0),
  SOURCELINE_DATABASE_POOL: wholeNumber(1, 1000).default(10),
  SOURCELINE_CAPTURE_MAX_MB: wholeNumber(1, 2000).default(40),
  SOURCELINE_MAP_STYLE_URL: styleUrl().optional(),
  SOURCELINE_SMTP_URL: smtpUrl().optional(),
  SOURCELINE_MAIL_FROM: z
    .string("a sender")
    .regex(/^[^\r\n]*@[^\r\n]*$/, "a sender such as Sourceline <no-reply@example.org>")
    .optional(),
  SOURCELINE_MAIL_MINUTES: wholeNumber(1, 1440).default(15),
  SOURCELINE_INTERNAL_SECRET: z
    .string("a secret")
    .min(32, "at least 32 characters long")
    .optional(),
  SOURCELINE_COLLAB_URL: origin().optional(),
  SOURCELINE_VERSION: z.string("a version").optional(),
};

function wholeNumber(min: number, max: number) {
  const message = `a number from ${min} to ${max}`;
  return z
    .string(message)
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

function origin() {
  const message = "an origin such as https://chronology.example.org, without a path";
  return z
    .string(message)
    .refine(isOrigin, message)
    .transform((value) => new URL(value).origin);
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  return url.pathname === "/" && !url.search && !url.hash && !url.username;
}

/** Where pages of ours send browsers: never an address that others could change on the way. */
function styleUrl() {
  const message =
    "the address of a map style such as https://tiles.example.org/style.json, by https, or by http on localhost";
  return z
    .string(message)
    .refine(isStyleUrl, message)
    .transform((value) => new URL(value).href);
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

function isStyleUrl(value: string): boolean {
  const url = URL.parse(value);
  if (!url || url.username || url.password || url.hash) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.test(url.hostname));
}

function smtpUrl() {
  const message = "a URL such as smtps://user:password@mail.example.org:465";
  return z
    .string(message)
    .refine((value) => /^smtps?:$/.test(URL.parse(value)?.protocol ?? ""), message);
}

function postgresUrl() {
  const message = "a URL such as postgres://user:password@host:5432/database";
  return z
    .string(message)
    .refine((value) => /^postgres(ql)?:$/.test(URL.parse(value)?.protocol ?? ""), message);
}
