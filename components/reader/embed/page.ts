/** Of an embed: tells the page around it how high it is, and copies its link. */
const HEIGHT = "sourceline:height";
const ASKS = "sourceline:height?";

/** Whoever frames us may be anybody, and so is told a height and nothing else. */
function tellHeight(): void {
  const { height } = document.documentElement.getBoundingClientRect();
  if (window.parent !== window)
    window.parent.postMessage({ type: HEIGHT, height: Math.ceil(height) }, "*");
}

new ResizeObserver(tellHeight).observe(document.documentElement);
window.addEventListener("message", ({ source, data }) => {
  if (source === window.parent && data?.type === ASKS) tellHeight();
});

/** Where copying is not allowed the link is followed, as without this script. */
async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    const status = link.parentElement?.querySelector("[role=status]");
    if (status) status.textContent = link.dataset.copied ?? "";
  } catch {
    window.open(link.href, "_blank", "noopener");
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copied]"))
  link.addEventListener("click", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void copyLink(link);
  });

export {};
