import { AppError, isErrorCode } from "#lib/errors.ts";
import type { ImportPreview } from "#lib/reads/import-preview.ts";

/** The same bytes are sent twice: to be looked at, and to be added. */
export type ImportFile = { name: string; content: Blob };

/** What the file would add. @throws AppError with the server's sentence */
export async function previewImport(teamId: string, file: ImportFile): Promise<ImportPreview> {
  const response = await send(teamId, "preview", formOf(file));
  return response.json();
}

/** Adds what was taken; `onProgress` hears how many of them are written. @throws AppError */
export async function confirmImport(
  teamId: string,
  file: ImportFile,
  take: number[],
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  const form = formOf(file);
  form.set("take", JSON.stringify(take));
  const response = await send(teamId, "confirm", form);
  for await (const line of readLines(response)) {
    if ("error" in line) throw errorOf(line);
    if ("added" in line) return Number(line.added);
    onProgress(Number(line.done), Number(line.of));
  }
  throw new AppError("unavailable");
}

function formOf({ name, content }: ImportFile): FormData {
  const form = new FormData();
  form.set("file", content, name);
  return form;
}

async function send(teamId: string, step: string, body: FormData): Promise<Response> {
  const url = `/api/teams/${teamId}/sources/import?step=${step}`;
  const response = await fetch(url, { method: "POST", body }).catch((cause) => {
    throw new AppError("unavailable", undefined, { cause });
  });
  if (!response.ok) throw errorOf(await response.json().catch(() => null));
  return response;
}

/** The lines of an answer as they come; the last one may lack its end. */
async function* readLines(response: Response): AsyncGenerator<Record<string, unknown>> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value = "" } = (await reader?.read()) ?? { done: true };
    const lines = (rest + value).split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    for (const line of lines) if (line !== "") yield JSON.parse(line);
    if (done) return;
  }
}

function errorOf(answer: unknown): AppError {
  const error = answer && typeof answer === "object" ? Reflect.get(answer, "error") : null;
  const [code, detail] = [error?.code, error?.detail];
  if (!isErrorCode(code)) return new AppError("unavailable");
  return new AppError(code, typeof detail === "string" ? detail : undefined);
}
