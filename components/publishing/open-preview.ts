import { callAction } from "#lib/actions/call-action.ts";
import type { ActionInput } from "#lib/actions/registry.ts";

/**
 * Composes a preview and shows it in a page of its own, which is opened first: browsers stop what
 * opens a page later than the press of a button.
 */
export async function openPreview(input: ActionInput<"edition.preview">): Promise<void> {
  const page = window.open("", "_blank");
  try {
    const { id } = await callAction("edition.preview", input);
    const address = `/previews/${id}`;
    if (page) page.location.replace(address);
    else window.location.assign(address);
  } catch (problem) {
    page?.close();
    throw problem;
  }
}
