"use client";

import { Button } from "#components/ui/button.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";
import { useDateStyle } from "./date-style-context.tsx";

export type ReadingButtonsProps = { texts: string[]; onChoose: (text: string) => void };

/** Where the readings differ by their calendar, that is what there is to choose. */
const NAMES_ERA = / (?:SH|AH|AD)\b/;

/** What an unclear date could mean: one button for each reading. */
export function ReadingButtons({ texts, onChoose }: ReadingButtonsProps) {
  const reader = useDateStyle();
  if (texts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be laid out as a block.
    <span role="group" aria-label="Read it as" className="flex flex-wrap gap-1.5">
      {texts.map((text) => {
        const read = parseDate(text);
        const date = read.ok ? formatFor(reader, read.value.edtf) : text;
        return (
          <Button key={text} size="sm" onPress={() => onChoose(text)}>
            <bdi>{NAMES_ERA.test(text) ? `${text}: ${date}` : date}</bdi>
          </Button>
        );
      })}
    </span>
  );
}
