import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { type Html, html } from "../html.ts";
import type { Reader } from "../reader.ts";

/** The title of an entry in a line of other words. */
export const renderTitleOf = ({ say }: Reader, { content }: EditionEntry): Html =>
  html`<bdi>${content.title.trim() || say.untitled}</bdi>`;
