import { preload } from "react-dom";
import { DateStyleProvider } from "#components/dates/date-style-context.tsx";
import { MapStyleProvider } from "#components/map/map-style-context.tsx";
import { Workspace } from "#components/workspace/workspace.tsx";
import { colourOf } from "#lib/domain/person-colour.ts";
import { env } from "#lib/env.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readWorkspaceAddress, writeWorkspaceAddress } from "#lib/http/workspace-address.ts";
import { readWorkspace } from "#lib/reads/chronologies.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ChronologyPage({ params, searchParams }: Props) {
  const [{ id }, given] = await Promise.all([params, searchParams]);
  const address = readWorkspaceAddress(given);
  const { entryId } = address;
  const path = `/chronologies/${id}${writeWorkspaceAddress(address)}`;
  const data = await readForPage(path, (context) =>
    readWorkspace(context, requireId(id), { entryId }),
  );
  const { userId, name, number, preferences } = await requireViewer(path);
  // Asked for while the program loads. Address and mode as in use-live-rows.ts, so that it is used.
  if (!data.isWhole)
    preload(`/api/chronologies/${id}/rows?since=0`, { as: "fetch", crossOrigin: "anonymous" });
  return (
    <DateStyleProvider value={preferences}>
      <MapStyleProvider value={env().SOURCELINE_MAP_STYLE_URL ?? null}>
        <Workspace
          key={id}
          data={data}
          me={{ id: userId, name, colour: colourOf(number) }}
          initial={address}
        />
      </MapStyleProvider>
    </DateStyleProvider>
  );
}
