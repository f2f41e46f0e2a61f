import { capturesIn } from "#lib/captures/capture-files.ts";
import { env } from "#lib/env.ts";

/** Where this instance keeps captures, and how large one may be, in bytes. */
export function captureStore(): { dir: string; most: number } {
  const settings = env();
  const dir = capturesIn(settings.SOURCELINE_DATA_DIR ?? ".data");
  return { dir, most: settings.SOURCELINE_CAPTURE_MAX_MB * 1_000_000 };
}
