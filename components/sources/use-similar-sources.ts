"use client";

import { useEffect, useState } from "react";
import type { Source } from "#lib/domain/source.ts";
import { fetchLibrary, type LibraryQuery } from "./fetch-library.ts";
import type { SourceDraft } from "./read-source-form.ts";

const PAUSE_MS = 300;

/** Sources of the library that what is being typed may be; looked for when the typing pauses. */
export function useSimilarSources(draft: SourceDraft, scope: LibraryQuery, isNew: boolean) {
  const [similar, setSimilar] = useState<Source[]>([]);
  const { teamId, chronologyId } = scope;
  const { title, url, csl } = draft;
  const doi = csl.DOI ?? "";
  useEffect(() => {
    if (!isNew) return;
    const stop = new AbortController();
    const asked = { title, url, doi };
    const look = () =>
      fetchLibrary<Source[]>("sources/similar", { teamId, chronologyId }, asked, stop.signal)
        .then(setSimilar)
        .catch(() => {});
    const timer = setTimeout(look, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [isNew, title, url, doi, teamId, chronologyId]);
  return similar;
}
