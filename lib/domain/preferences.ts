import { z } from "zod";
import { CALENDARS } from "./codes.ts";

export const DATE_LANGUAGES = ["en", "fa", "ps", "ar"] as const;
export const MONTH_NAMINGS = ["afghan", "iranian"] as const;

/** What a person chose: how dates are shown to them. Digits follow the language. */
export const PREFERENCES = z.object({
  calendar: z.enum(CALENDARS),
  language: z.enum(DATE_LANGUAGES),
  /** Names of the Solar Hijri months. */
  naming: z.enum(MONTH_NAMINGS),
});
export type Preferences = z.infer<typeof PREFERENCES>;

export const DEFAULT_PREFERENCES: Preferences = {
  calendar: "gregorian",
  language: "en",
  naming: "afghan",
};

const STORED = z
  .object({
    calendar: PREFERENCES.shape.calendar.catch(DEFAULT_PREFERENCES.calendar),
    language: PREFERENCES.shape.language.catch(DEFAULT_PREFERENCES.language),
    naming: PREFERENCES.shape.naming.catch(DEFAULT_PREFERENCES.naming),
  })
  .catch(DEFAULT_PREFERENCES);

/** Preferences as stored; what is missing or no longer known becomes the default. */
export const readPreferences = (stored: unknown): Preferences => STORED.parse(stored);
