import type { CaptureKind } from "#lib/domain/codes.ts";
import { AppError, isErrorCode } from "#lib/errors.ts";

/** What is said of a copy; `capturedAt` ISO 8601 or null. */
export type CaptureDraft = {
  kind: CaptureKind;
  capturedAt: string | null;
  tool: string;
  toolVersion: string;
  archiveUrl: string;
  note: string;
};

/**
 * Sends a file as it is; `onProgress` hears which share of it has gone, 0 to 1. By XMLHttpRequest,
 * since fetch does not tell how far it is.
 *
 * @throws AppError with the server's sentence
 */
export function sendCapture(
  sourceId: string,
  file: File,
  draft: CaptureDraft,
  onProgress: (share: number) => void,
): Promise<void> {
  const fields = JSON.stringify({ ...draft, fileName: shortName(file.name) });
  const url = `/api/sources/${sourceId}/captures?${new URLSearchParams({ fields })}`;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => (request.status === 200 ? resolve() : reject(readError(request)));
    request.onerror = () => reject(new AppError("unavailable"));
    request.send(file);
  });
}

/** A long name keeps its end, which says what it is. */
const shortName = (name: string): string => name.slice(-150);

function readError({ responseText }: XMLHttpRequest): AppError {
  try {
    const { code, detail } = JSON.parse(responseText).error;
    if (isErrorCode(code)) return new AppError(code, detail);
  } catch {
    // A proxy may answer in our place with something else than our JSON.
  }
  return new AppError("unavailable");
}
