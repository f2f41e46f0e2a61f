import type { Page } from "@playwright/test";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import { readerAssets } from "#lib/reader/assets.ts";
import { renderPage } from "#lib/reader/render-page.ts";
import { OPTIONS } from "./render.ts";

const ORIGIN = "http://reader.example.org";

/** As the web server has them made: with what the script brings to life, and the form for reports. */
const SERVED = {
  script: "/p/assets/boot.js",
  embedScript: "/p/assets/embed.js",
  takesReports: true,
};

/** An edition, and the one that it is compared with. */
export type Served = { published: PublishedEdition; before: PublishedEdition };

/** Answers a browser's page with an edition's pages, made as it asks, without any server. */
export async function servePages(page: Page, { published, before }: Served): Promise<string> {
  const base = `/p/${published.edition.slug}/${published.edition.number}`;
  const assets = readerAssets();
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const asset = assets.get(pathname);
    if (asset) return route.fulfill({ contentType: asset.mediaType, body: asset.body });
    const path = decodeURIComponent(pathname).slice(base.length + 1);
    const made = renderPage(published, path, { ...OPTIONS, ...SERVED, before: before.edition });
    if (!made) return route.fulfill({ status: 404 });
    const { status, mediaType, body } = made;
    return route.fulfill({ status, contentType: mediaType, body });
  });
  return `${ORIGIN}${base}`;
}
