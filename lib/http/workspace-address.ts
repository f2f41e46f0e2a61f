import {
  decodeFilter,
  decodeView,
  type View,
  writeFilter,
  writeView,
} from "#lib/domain/filter/address.ts";
import type { EntryFilter } from "#lib/domain/filter/entry-filter.ts";

/** What the page of a chronology opens with. */
export type WorkspaceAddress = { entryId: string | null; view: View; filter: EntryFilter };

type Given = Record<string, string | string[] | undefined>;

/** The parameters of a page as those of an address. */
export function readParams(given: Given): URLSearchParams {
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  );
}

/** Reads the parameters of a page; what is not known is left out. */
export function readWorkspaceAddress(given: Given): WorkspaceAddress {
  const params = readParams(given);
  const { entry } = given;
  return {
    entryId: typeof entry === "string" ? entry : null,
    ...{ view: decodeView(params), filter: decodeFilter(params) },
  };
}

/** The query of an address, with `?`; empty where nothing is said. */
export function writeWorkspaceAddress({ entryId, view, filter }: WorkspaceAddress): string {
  const params = new URLSearchParams(entryId ? { entry: entryId } : {});
  writeView(params, view);
  writeFilter(params, filter);
  return params.size === 0 ? "" : `?${params}`;
}
