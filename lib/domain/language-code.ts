/** Names under which languages of this field go in catalogues, beside their ISO 639 codes. */
const CODES: Record<string, string> = {
  ...{ english: "en", eng: "en", british: "en-GB", american: "en-US", ukenglish: "en-GB" },
  ...{ usenglish: "en-US", persian: "fa", farsi: "fa", per: "fa", fas: "fa", فارسی: "fa" },
  ...{
    dari: "fa-AF",
    prs: "fa-AF",
    دری: "fa-AF",
    pashto: "ps",
    pushto: "ps",
    pus: "ps",
    پښتو: "ps",
  },
  ...{ arabic: "ar", ara: "ar", العربية: "ar", urdu: "ur", urd: "ur", اردو: "ur" },
  ...{ tajik: "tg", tgk: "tg", uzbek: "uz", uzb: "uz", turkmen: "tk", turkish: "tr", tur: "tr" },
  ...{
    russian: "ru",
    rus: "ru",
    русский: "ru",
    french: "fr",
    fre: "fr",
    fra: "fr",
    français: "fr",
  },
  ...{ german: "de", ngerman: "de", ger: "de", deu: "de", deutsch: "de", spanish: "es", spa: "es" },
  ...{ italian: "it", ita: "it", dutch: "nl", nld: "nl", chinese: "zh", chi: "zh", zho: "zh" },
  ...{ japanese: "ja", jpn: "ja", hindi: "hi", hin: "hi", kurdish: "ku", kur: "ku" },
  ...{ portuguese: "pt", por: "pt", polish: "pl", pol: "pl", swedish: "sv", swe: "sv" },
};

/**
 * The BCP 47 tag of a language as catalogues write it: “Persian”, “Dari”, “en_GB”, “eng”. Empty
 * where the name is not known; the caller keeps the wording.
 */
export function readLanguage(text: string): string {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(CODES, name)) return CODES[name] ?? "";
  const tag = text.trim().replaceAll("_", "-");
  if (!/^[a-z]{2}(-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return "";
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "";
  } catch {
    return "";
  }
}
