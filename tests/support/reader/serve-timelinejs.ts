import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { PROJECT_DIR } from "#lib/launch/project.ts";

const DIST = join(PROJECT_DIR, "node_modules/@knight-lab/timelinejs/dist");
const TYPES: Record<string, string> = {
  ...{ ".js": "text/javascript", ".css": "text/css", ".json": "application/json" },
  ...{ ".woff": "font/woff", ".woff2": "font/woff2", ".ttf": "font/ttf", ".svg": "image/svg+xml" },
};

/** The page that its documentation gives, with everything from one origin. */
const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>TimelineJS</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/css/timeline.css">
<script src="/js/timeline.js"></script></head>
<body style="margin: 0"><div id="timeline-embed" style="width: 100%; height: 100vh"></div>
<script>window.timeline = new TL.Timeline("timeline-embed", "/timelinejs.json", { hash_bookmark: false });</script>
</body></html>
`;

/** TimelineJS as it is published, on loopback and compressed, with an edition's `timelinejs.json`. */
export async function serveTimelineJs(json: string) {
  const kept = new Map<string, { type: string; body: Buffer }>([
    ["/", { type: "text/html", body: gzipSync(PAGE, { level: 9 }) }],
    ["/timelinejs.json", { type: TYPES[".json"] ?? "", body: gzipSync(json, { level: 9 }) }],
  ]);
  const find = async (path: string) => {
    const known = kept.get(path);
    if (known || !/^\/(js|css)\/[\w./-]+$/.test(path) || path.includes("..")) return known;
    const bytes = await readFile(join(DIST, path)).catch(() => null);
    if (!bytes) return undefined;
    const made = { type: TYPES[extname(path)] ?? "", body: gzipSync(bytes, { level: 9 }) };
    kept.set(path, made);
    return made;
  };
  const server = createServer(async ({ url = "" }, response) => {
    const found = await find(url.split("?")[0] ?? "");
    if (!found) return void response.writeHead(404).end();
    const length = found.body.length;
    response.writeHead(200, {
      ...{ "content-type": `${found.type}; charset=utf-8`, "content-encoding": "gzip" },
      "content-length": length,
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
