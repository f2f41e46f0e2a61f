import type { ActorAlias } from "#lib/domain/actor.ts";

/** A language at the end of a line; capitals, as in `(TTP)`, are an abbreviation and none. */
const LINE = /^(.*\S)\s*\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?\)$/s;

/**
 * Names as a text of one line each, with the language (BCP 47) in parentheses where it is known:
 * `ولایت خراسان (fa)`. Empty parentheses say that what stands before them is all of the name.
 */
export function writeAliasLines(aliases: readonly ActorAlias[]): string {
  return aliases
    .map(({ name, language }) => (language || LINE.test(name) ? `${name} (${language})` : name))
    .join("\n");
}

/** The reverse of `writeAliasLines`; empty lines are left out. */
export function readAliasLines(text: string): ActorAlias[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line): ActorAlias => {
      const [, name = line, language = ""] = LINE.exec(line) ?? [];
      return { name, language };
    });
}
