"use client";

import { ComboBox } from "#components/ui/combo-box.tsx";
import { readLanguage } from "#lib/domain/language-code.ts";
import type { SourceFormState } from "./use-source-form.ts";

/** Languages in which sources of this field are written; any other can be typed by its code. */
const CODES = ["en", "fa", "fa-AF", "ps", "ar", "ur", "tg", "uz", "tr", "ru", "fr", "de", "es"];

const NAMES = new Intl.DisplayNames("en", { type: "language" });

const OPTIONS = CODES.map((id) => ({ id, label: NAMES.of(id) ?? id, note: id }));

/** The language of the source, chosen by name or typed as a BCP 47 code. */
export function LanguageField({ state }: { state: SourceFormState }) {
  const { draft, change, form, filled } = state;
  const known = OPTIONS.find(({ id }) => id === draft.language);
  return (
    <ComboBox
      key={filled}
      label="Language"
      name="language"
      menuTrigger="input"
      allowsCustomValue
      options={OPTIONS}
      value={known?.id ?? null}
      startText={draft.language}
      onChange={(id) => id && change({ language: id })}
      onInputChange={(text) => change({ language: codeOf(text) })}
      emptyState="Give its code, such as ku or fa-AF."
      error={form.errors.language}
    />
  );
}

function codeOf(text: string): string {
  const named = OPTIONS.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase());
  return named?.id ?? (readLanguage(text) || text.trim());
}
