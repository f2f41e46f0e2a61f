/** Something the person who starts Sourceline can put right: printed as it is, without a stack. */
export class LaunchError extends Error {
  constructor(sentence: string, options?: { cause?: unknown }) {
    super(sentence, options);
    this.name = "LaunchError";
  }
}

/** The code of a system error (`EACCES`, `EADDRINUSE`, …) or of PostgreSQL (`28P01`), if it has one. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "";
}
