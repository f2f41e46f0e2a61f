import { withoutControls } from "./escape-html.ts";

/** One property of iCalendar, its value escaped already where it is a text. */
export type IcsLine = [name: string, value: string];

/** A text (RFC 5545, section 3.3.11). */
export const icsText = (text: string): string =>
  withoutControls(text)
    .replace(/[\\;,]/g, "\\$&")
    .replace(/[\n\u2028\u2029\u0085]/g, "\\n");

/** Lines of the file, each folded at 75 octets (section 3.1), never within a character. */
export const icsFile = (lines: readonly IcsLine[]): string =>
  lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join("");

const LONGEST = 75;

function fold(line: string): string {
  const folded: string[] = [];
  let [current, size] = ["", 0];
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > LONGEST) {
      folded.push(current);
      [current, size] = [" ", 1];
    }
    current += character;
    size += octets;
  }
  return [...folded, current].join("\r\n");
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
