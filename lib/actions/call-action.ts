import { AppError, isErrorCode } from "#lib/errors.ts";
import type { ActionInput, ActionName, ActionOutput } from "./registry.ts";

/**
 * Calls a write from the browser and gives what its command returned (`{}` for nothing).
 *
 * @throws AppError with the server's code and, where it is public, its detail; `unavailable` where
 * no answer came or one that is not ours.
 */
export async function callAction<Name extends ActionName>(
  name: Name,
  input: ActionInput<Name>,
): Promise<ActionOutput<Name>> {
  const response = await post(`/api/actions/${name}`, input);
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw readError(answer);
  // The registry pairs a name with its output, and the route sends just that as JSON.
  return answer as ActionOutput<Name>;
}

async function post(url: string, body: unknown): Promise<Response> {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      credentials: "same-origin",
    });
  } catch (cause) {
    throw new AppError("unavailable", undefined, { cause });
  }
}

/** A proxy may answer in our place with something else than our JSON. */
function readError(answer: unknown): AppError {
  const error = readField(answer, "error");
  const code = readField(error, "code");
  const detail = readField(error, "detail");
  if (!isErrorCode(code)) return new AppError("unavailable");
  return new AppError(code, typeof detail === "string" ? detail : undefined);
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
