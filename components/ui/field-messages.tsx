"use client";

import { FieldError, Text } from "react-aria-components";
import { DESCRIPTION, ERROR } from "./field-styles.ts";

/** What a field expects, and what is wrong with what it holds. */
export function FieldMessages({ description, error }: { description?: string; error?: string }) {
  return (
    <>
      {description ? (
        <Text slot="description" className={DESCRIPTION}>
          {description}
        </Text>
      ) : null}
      <FieldError className={ERROR}>{error}</FieldError>
    </>
  );
}
