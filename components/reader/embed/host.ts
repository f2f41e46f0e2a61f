/** In pages of others: gives the frames that show our embeds the height that these ask for. */
const HEIGHT = "sourceline:height";
const ASKS = "sourceline:height?";
const [LEAST, MOST] = [80, 20_000];

const script = document.currentScript;
const origin = script instanceof HTMLScriptElement ? new URL(script.src).origin : "";

/** Only frames of ours, by where they point to; they may have gone elsewhere since. */
const listFrames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll("iframe")].filter(({ src }) => src.startsWith(`${origin}/p/`));

window.addEventListener("message", ({ origin: from, source, data }: MessageEvent) => {
  if (from !== origin || data?.type !== HEIGHT || !Number.isFinite(data.height)) return;
  const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${Math.min(MOST, Math.max(LEAST, data.height)) + 2}px`;
});

/** Those that were there before this script have told their height already. The question says nothing. */
for (const { contentWindow } of listFrames()) contentWindow?.postMessage({ type: ASKS }, "*");

export {};
