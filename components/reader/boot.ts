/**
 * What every reader's page loads: little, since the page is complete without it. The rest comes when
 * somebody reaches for it, or at once where the address asks for it.
 */
function boot(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-explore]");
  if (form) whenWanted(form, async () => (await import("./explore/main.ts")).startExplore(form));
  const check = document.querySelector<HTMLFormElement>("form[data-check]");
  if (check)
    void import("./digest-check.ts").then(({ startDigestCheck }) => startDigestCheck(check));
}

const WISHES = ["pointerover", "focusin", "touchstart"] as const;

/** Begins at the first sign that one of the moving parts is wanted. */
function whenWanted(form: HTMLFormElement, begin: () => Promise<void>): void {
  const parts = [form, ...document.querySelectorAll("[data-timeline], [data-map]")];
  const start = () => {
    for (const part of parts) for (const wish of WISHES) part.removeEventListener(wish, start);
    void begin();
  };
  if (location.search !== "") {
    start();
    return;
  }
  for (const part of parts)
    for (const wish of WISHES) part.addEventListener(wish, start, { passive: true });
}

boot();
