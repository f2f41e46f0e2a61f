import { redirect } from "next/navigation";
import { isEmptyInstallation, readViewer } from "#lib/http/viewer.ts";

/** Leads to where one can begin. */
export default async function Page() {
  if (await readViewer()) redirect("/chronologies");
  redirect((await isEmptyInstallation()) ? "/set-up" : "/sign-in");
}
