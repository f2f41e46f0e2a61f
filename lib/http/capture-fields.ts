import { z } from "zod";
import type { CaptureFields } from "#lib/commands/captures.ts";
import { CAPTURE_KINDS } from "#lib/domain/codes.ts";
import { isSafeHref } from "#lib/domain/safe-href.ts";
import { isStorable } from "#lib/domain/storable-text.ts";
import { AppError } from "#lib/errors.ts";

const LINE = z.string().trim().max(200);

/** Short enough together to stand in an address: the body is the file itself. */
const FIELDS = z.object({
  kind: z.enum(CAPTURE_KINDS),
  fileName: LINE.min(1, "The file has no name."),
  capturedAt: z.iso.datetime({ offset: true, error: "Give a date and time." }).nullable(),
  tool: LINE,
  toolVersion: LINE,
  archiveUrl: z
    .string()
    .trim()
    .max(1000)
    .refine((url) => url === "" || isSafeHref(url), "Give a whole web address, or none."),
  note: z.string().trim().max(600),
});

/** @throws AppError bad_request that names the field */
export function readCaptureFields(request: Request): CaptureFields {
  const raw = parse(new URL(request.url).searchParams.get("fields") ?? "");
  const read = FIELDS.safeParse(raw);
  if (read.success && isStorable(read.data)) return read.data;
  const issue = read.error?.issues[0];
  const told = issue?.path.length
    ? `${issue.path.join(".")}: ${issue.message}`
    : "fields: They cannot be read.";
  throw new AppError("bad_request", told);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
