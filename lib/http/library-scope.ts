import { cutCleanText } from "#lib/domain/storable-text.ts";
import { requireId } from "./require-id.ts";

const LONGEST = 2_000;

/** Whose library a request asks for, `?chronology=` being where a guest works; `read` reads the rest. */
export function readLibraryScope(request: Request, team: string) {
  const { searchParams } = new URL(request.url);
  const chronology = searchParams.get("chronology");
  const chronologyId = chronology ? requireId(chronology) : null;
  return {
    scope: { teamId: requireId(team), chronologyId },
    read: (name: string) => cutCleanText(searchParams.get(name) ?? "", LONGEST),
  };
}
