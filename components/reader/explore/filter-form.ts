import type { Store } from "#lib/collab/client/store.ts";
import { encodeFilter } from "#lib/domain/filter/address.ts";
import {
  type EntryFilter,
  FACETS,
  type Facet,
  isFiltering,
  NO_FILTER,
} from "#lib/domain/filter/entry-filter.ts";
import type { Setting } from "./setting.ts";

/** Milliseconds after the last letter until the search begins. */
const PAUSE = 120;

/** Joins the fields, the address and the filter. `tell` says how many entries it leaves. */
export function followForm(form: HTMLFormElement, filter: Store<EntryFilter>, setting: Setting) {
  const { say, number, rows } = setting;
  const [output, clear, link, embed] = [
    form.querySelector("output"),
    form.querySelector<HTMLButtonElement>("button[type=reset]"),
    form.querySelector<HTMLButtonElement>("button[data-link]"),
    form.querySelector<HTMLAnchorElement>("a[data-embed]"),
  ];
  fillForm(form, filter.get());
  let timer = 0;
  const read = () => {
    clearTimeout(timer);
    filter.set(readForm(form));
  };
  form.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    if (target instanceof HTMLInputElement && target.type === "search")
      timer = window.setTimeout(read, PAUSE);
    else read();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    fillForm(form, NO_FILTER);
    read();
    form.querySelector<HTMLInputElement>("input[type=search]")?.focus();
  });
  link?.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    if (output) output.textContent = say.copied;
  });
  closeFacets(form);
  return {
    tell(count: number): void {
      const isOn = isFiltering(filter.get());
      if (clear) clear.hidden = !isOn;
      if (link) link.hidden = !isOn;
      if (embed) {
        embed.hidden = !isOn || !isEmbeddable(filter.get());
        embed.search = encodeFilter(filter.get()).toString();
      }
      keepInAddress(filter.get());
      const words = say.found.replace("{n}", number(count)).replace("{all}", number(rows.length));
      if (output) output.textContent = count === 0 ? `${say.noneFound} ${words}` : words;
      markChosen(form, filter.get());
    },
  };
}

/** Embeds are chosen by words, dates, lanes and kinds alone; see `readChoice`. */
const isEmbeddable = ({ chosen }: EntryFilter): boolean =>
  FACETS.every((facet) => facet === "lane" || facet === "kind" || chosen[facet].length === 0);

export function readForm(form: HTMLFormElement): EntryFilter {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  const chosen = Object.fromEntries(FACETS.map((facet) => [facet, data.getAll(facet).map(String)]));
  return {
    ...{ text: text("q"), from: text("from"), to: text("to") },
    chosen: chosen as Record<Facet, string[]>,
  };
}

function fillForm(form: HTMLFormElement, { text, from, to, chosen }: EntryFilter): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = field.name === "from" ? from : to;
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === "search") field.value = text;
    else field.checked = chosen[field.name as Facet]?.includes(field.value) ?? false;
  }
}

/** The address, and that of the page in other languages, keeps what is looked for. */
function keepInAddress(filter: EntryFilter): void {
  const search = encodeFilter(filter).toString();
  const query = search === "" ? "" : `?${search}`;
  if (query !== location.search)
    history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header.site a[hreflang]"))
    link.search = query;
}

function markChosen(form: HTMLFormElement, { chosen }: EntryFilter): void {
  for (const facet of form.querySelectorAll("details")) {
    const name = facet.querySelector("input")?.name as Facet | undefined;
    facet.toggleAttribute("data-chosen", name !== undefined && chosen[name].length > 0);
  }
}

/** A press elsewhere closes what is open, and so does Escape, which leads back to its name. */
function closeFacets(form: HTMLFormElement): void {
  const open = () => form.querySelector<HTMLDetailsElement>("details[open]");
  document.addEventListener("pointerdown", ({ target }) => {
    const facet = open();
    if (facet && target instanceof Node && !facet.contains(target)) facet.open = false;
  });
  form.addEventListener("keydown", (event) => {
    const facet = event.key === "Escape" ? open() : null;
    if (!facet) return;
    facet.open = false;
    facet.querySelector("summary")?.focus();
  });
}
