import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { PROJECT_DIR } from "#lib/launch/project.ts";

/** A page's script, from its entry file in the project, as one classic script. */
export async function bundleScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_DIR, entry)],
    ...{ bundle: true, write: false, format: "iife", minify: true, jsx: "automatic" },
    define: { "process.env.NODE_ENV": '"production"' },
    absWorkingDir: PROJECT_DIR,
  });
  return outputFiles[0]!.text;
}

/** The colours of the style sheet, light and dark, which a canvas reads. */
export async function readTokens(): Promise<string> {
  const sheet = await readFile(join(PROJECT_DIR, "app/globals.css"), "utf8");
  const rules = sheet.match(/:root(?:\[data-theme="dark"\])?\s*\{[^}]*\}/gu) ?? [];
  return rules.join("\n");
}

const FONTS = [
  ["Inter Variable", "inter/files/inter-latin-wght-normal.woff2"],
  ["Vazirmatn Variable", "vazirmatn/files/vazirmatn-arabic-wght-normal.woff2"],
] as const;

/** The project's fonts, within the sheet: a page without a server has nowhere to fetch them from. */
export async function readFonts(): Promise<string> {
  const rules = FONTS.map(async ([family, file]) => {
    const path = join(PROJECT_DIR, "node_modules/@fontsource-variable", file);
    const data = (await readFile(path)).toString("base64");
    return `@font-face { font-family: "${family}"; font-weight: 100 900; src: url(data:font/woff2;base64,${data}) }`;
  });
  return (await Promise.all(rules)).join("\n");
}
