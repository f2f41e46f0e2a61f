import type { Option } from "#components/ui/options.tsx";
import type { Preferences } from "#lib/domain/preferences.ts";

/** One option for each value there is: a missing one does not compile. */
const list = <Id extends string>(labels: Record<Id, string>): Option[] =>
  Object.entries<string>(labels).map(([id, label]) => ({ id, label }));

export const CALENDAR_OPTIONS = list<Preferences["calendar"]>({
  gregorian: "Gregorian",
  persian: "Solar Hijri",
  "islamic-umalqura": "Hijri (Umm al-Qura)",
});

export const LANGUAGE_OPTIONS = list<Preferences["language"]>({
  en: "English",
  fa: "دری / فارسی (Dari, Persian)",
  ps: "پښتو (Pashto)",
  ar: "العربية (Arabic)",
});

export const NAMING_OPTIONS = list<Preferences["naming"]>({
  afghan: "Afghan: Hamal, Sawr, Jawza",
  iranian: "Iranian: Farvardin, Ordibehesht, Khordad",
});
