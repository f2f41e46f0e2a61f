import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { renderDigestCheck } from "../explore/digest-check.ts";
import { EXPORT_NAMES } from "../export-names.ts";
import { type HtmlPart, html } from "../html.ts";
import { editionPath, exportPath, pageAddress, pagePath } from "../links.ts";
import type { Page } from "../parts/frame.ts";
import { num, type Reader } from "../reader.ts";

const renderBack = (reader: Reader): HtmlPart =>
  html`<p class="back"><a href="${pagePath(reader, "")}" dir="auto">${reader.edition.title.trim() || reader.say.untitled}</a>${reader.say.comma}${reader.say.edition(num(reader, reader.edition.number))}</p>`;

/** How to cite the edition, or an entry of it; without styles at least what identifies it. */
export function renderCitePage(reader: Reader, entry?: EditionEntry): Page {
  const { edition, say, standing, options } = reader;
  const address = pageAddress(reader, entry?.id ?? "", options.language);
  const title = (entry?.content ?? edition).title.trim() || say.untitled;
  const own = `${title}. ${say.edition(String(edition.number))}, ${edition.publishedAt.slice(0, 10)}. ${address}`;
  const citations = options.cite?.length ? options.cite : [{ label: say.cite, text: own }];
  const items = citations.map(
    ({ label, text }) => html`<dt>${label}</dt><dd>${renderCitation(text.trimEnd())}</dd>`,
  );
  const back = entry
    ? html`<p class="back"><a href="${pagePath(reader, entry.id)}" dir="auto">${title}</a></p>`
    : renderBack(reader);
  return {
    ...{
      title: entry ? `${say.cite}${say.colon}${title}` : say.cite,
      isHidden: entry !== undefined,
    },
    body: html`${back}<h1>${say.cite}</h1><p class="lead">${say.citeIntro}</p><dl class="citations">${items}<dt>SHA-256</dt><dd><code class="long">${standing.digest}</code></dd></dl>`,
  };
}

/** What is written for programs keeps its lines: without them no reference manager reads it. */
const renderCitation = (text: string): HtmlPart =>
  text.includes("\n")
    ? html`<pre class="copy wrap" dir="ltr" tabindex="0"><code>${text}</code></pre>`
    : html`<p class="copy" dir="auto" tabindex="0">${text}</p>`;

/** All forms in which the edition can be taken away. */
export function renderDownloadPage(reader: Reader): Page {
  const { say } = reader;
  const items = EXPORT_NAMES.map(
    (name) =>
      html`<dt><a href="${exportPath(reader, name)}" dir="ltr" download>${name}</a></dt><dd>${say.formats[name]}</dd>`,
  );
  return {
    title: say.download,
    body: html`${renderBack(reader)}<h1>${say.download}</h1><p class="lead">${say.downloadIntro}</p><dl class="files">${items}</dl>`,
  };
}

/** What the digest is, and how to check a copy without any program of ours. */
export function renderVerifyPage(reader: Reader): Page {
  const { say, standing, edition } = reader;
  const { previousDigest, number } = edition;
  const { fetch, count, compare } = say.verifySteps;
  const file = exportPath(reader, "chronology.json");
  const before =
    previousDigest === null
      ? html`<p>${say.verifyFirst}</p>`
      : html`<p>${say.verifyChain}</p><p><a href="${editionPath(reader, number - 1)}">${say.edition(num(reader, number - 1))}</a>: <code class="long">${previousDigest}</code></p>`;
  return {
    title: say.verify,
    body: html`${renderBack(reader)}<h1>${say.verify}</h1><p class="lead">${say.verifyIntro}</p>
<dl class="citations"><dt>${say.verifyFile}</dt><dd><a href="${file}" dir="ltr" download>chronology.json</a></dd><dt>${say.verifyDigest}</dt><dd><code class="long">${standing.digest}</code></dd></dl>
${renderDigestCheck(reader, file)}
<ol class="steps"><li>${fetch}</li><li>${count}<pre dir="ltr" tabindex="0"><code>sha256sum chronology.json</code></pre></li><li>${compare}</li></ol>${before}`,
  };
}

/** A file would outlive the preview and could be taken for what was published. */
export function renderNoFilePage(reader: Reader): Page {
  const words = "Files are made when the edition is published.";
  return {
    ...{ title: reader.say.download, isHidden: true },
    body: html`${renderBack(reader)}<h1>${reader.say.download}</h1><p class="lead" lang="en" dir="ltr">${words}</p>`,
  };
}

export function renderMissingPage(reader: Reader): Page {
  const { say, edition, options } = reader;
  // What was withdrawn is told there, with its name.
  const changes =
    edition.number > 1 &&
    !options.preview &&
    html`<p><a href="${pagePath(reader, "changes")}">${say.whatChanged}</a></p>`;
  return {
    ...{ title: say.notFound, isHidden: true },
    body: html`${renderBack(reader)}<h1>${say.notFound}</h1><p class="lead">${say.notFoundText}</p>${changes}`,
  };
}
