"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { parseDate } from "#lib/domain/date/parse-date.ts";

export type ReadingButtonsProps = { texts: string[]; onChoose: (text: string) => void };

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
            <bdi>{date === text ? text : `${text} – ${date}`}</bdi>
          </Button>
        );
      })}
    </span>
  );
}
