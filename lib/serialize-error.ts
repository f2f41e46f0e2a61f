/** What the log keeps of an error. */
export type SerializedError = {
  type: string;
  code?: string;
  message: string;
  /** The frames alone: the head of a stack repeats the message. */
  stack?: string;
  cause?: SerializedError;
  errors?: SerializedError[];
};

const LONGEST_MESSAGE = 300;
/** Causes may form a circle. */
const MOST_CAUSES = 4;
const MOST_ERRORS = 4;

/**
 * Tells an error without what it was working on. Errors of the database carry the statement, its
 * parameters and the row (`query`, `params`, `parameters`, `detail`, `where`), and these hold
 * drafts: nothing is copied that is not named here.
 */
export function serializeError(error: unknown, depth = 0): SerializedError {
  if (!(error instanceof Error)) return { type: typeof error, message: "" };
  const code: unknown = Reflect.get(error, "code");
  const { cause } = error;
  const inner: unknown = Reflect.get(error, "errors");
  const isOpen = depth < MOST_CAUSES;
  return {
    type: error.constructor.name || error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code: String(code) } : {}),
    message: messageOf(error),
    ...framesOf(error),
    ...(isOpen && cause instanceof Error ? { cause: serializeError(cause, depth + 1) } : {}),
    ...(isOpen && Array.isArray(inner)
      ? { errors: inner.slice(0, MOST_ERRORS).map((one) => serializeError(one, depth + 1)) }
      : {}),
  };
}

/**
 * The first line. Drizzle's begins with the statement; PostgreSQL quotes a value that it cannot
 * read behind a colon (“invalid input syntax for type uuid: "…"”).
 */
function messageOf({ message }: Error): string {
  if (message.startsWith("Failed query:")) return "Failed query";
  const [first = ""] = message.split("\n");
  const [said = ""] = first.split(/\bparams:|: "/);
  return said.trim().slice(0, LONGEST_MESSAGE);
}

function framesOf({ stack }: Error): { stack?: string } {
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return frames.length === 0 ? {} : { stack: frames.join("\n") };
}
