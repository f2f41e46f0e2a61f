import type { InternalCalls } from "#lib/collab/server/internal/routes.ts";
import { AppError } from "#lib/errors.ts";

/** Asks collab, the single writer of documents. */
export type CollabCalls = <Name extends keyof InternalCalls>(
  name: Name,
  input: InternalCalls[Name]["input"],
) => Promise<InternalCalls[Name]["output"]>;

/** Calls over loopback HTTP with the shared secret; `unavailable` if collab does not answer. */
export function createCollabCalls(collabUrl: string, secret: string): CollabCalls {
  return async (name, input) => {
    const response = await fetch(`${collabUrl}/internal/${name}`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(10_000),
    }).catch((error: unknown) => {
      throw new AppError("unavailable", undefined, { cause: error });
    });
    if (!response.ok) throw new AppError("cannot_save");
    return (await response.json()) as InternalCalls[typeof name]["output"];
  };
}
