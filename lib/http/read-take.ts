import { z } from "zod";
import { AppError } from "#lib/errors.ts";

const TAKE = z.array(z.number().int().min(0)).max(20_000);

/** Which of a file's references are taken: a JSON list of their places, counted from 0. */
export function readTake(text: string): number[] {
  const read = TAKE.safeParse(parse(text));
  if (!read.success) throw new AppError("bad_request", "take: Choose which references to add.");
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
