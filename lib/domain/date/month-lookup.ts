import type { CalendarId } from "../codes.ts";
import { monthNames } from "./month-names.ts";
import { normalizeText } from "./script.ts";

export type NamedMonth = { calendar: CalendarId; month: number };

/** Other spellings that sources use, month by month, `|` between spellings and `;` between months. */
const OTHER_SPELLINGS: Record<CalendarId, string[]> = {
  gregorian: [
    "jan;feb;mar;apr;;jun;jul;aug;sep|sept;oct;nov;dec",
    "ژانویه;فوریه;مارس;آوریل;مه;ژوئن|ژوین;ژوئیه|جولای;اوت;سپتامبر;اکتبر;نوامبر;دسامبر",
    "جنورى;فبرورى;;ابریل|اپریل;;;جولای|جولایی;اگوست|آگست;سپتامبر;;نوامبر;دسامبر",
    "janaury|januray|janurary;febuary|feburary|februrary|febraury;;arpil|aprl|apirl;;;;agust|augst|auguest;setpember|septmber|septembre|sepember;ocotber|octuber|octobre;novmber|novembre|nobember;decmber|decembre|dicember|desember",
    ";;;ابریل;مای;;یولیو;;;;;",
    "كانون الثاني;شباط;آذار;نيسان;أيار;حزيران;تموز;آب;أيلول;تشرين الأول;تشرين الثاني;كانون الأول",
  ],
  persian: [
    "hamel;saur|sour|sowr|thawr|thaur;jauza|jowza|jouza;sartan|sarataan;assad;sunbula|sonbula|sumbula|sonbolah|sunbulah|sonbula|sunbola|sonboleh|sunbuleh|sambola|sonbula;meezan;aqrab|akrab|aghrab;qaus|qows|qous|kaws;jaddi|jady|jadee;dalwa|dalv|dalwe|dalve;hoot|hout",
    "farwardin;urdibihisht|ordibehest;khurdad;;amordad|murdad;shahrivar|shahriwar|shahrewar;mihr;;;dei|day;;isfand|esfand",
    "wray|wrai;ghwayay|ghwayai;ghbargolay|ghbargolai;changakh|chungash;zmaray|zmarai;wagay|wazhay;tala;laram;lindai|linday;marghumay|marghomay;salwagha|salwaghah;kab",
    "حمل;ثور;جوزاء;سرطان;أسد;سنبلة;;عقرب;;جدي;;",
    "وری;غویی;غبرګولی|غبرگولی;چنګاښ|چنگاښ;زمری;وږی;;;لیندی|لینده;مرغومی;سلواغه;",
  ],
  "islamic-umalqura": [
    "muharam|moharram|muharram al-haram|muharram ul haram|muharrem;saphar;rabi al-awal|rabi'al-awwal|rabi'ul awwal|rabiul awal|rabiulawal|rabi' ul-awwal|rabi i|rabi' i|rabi' al-awwal|rabi ul awwal|rabi ul-awwal|rabi al awwal;rabi ii|rabi' ii|rabi' al-thani|rabi al-akhir|rabi' al-akhir|rabi ul thani|rabi al thani|rabi us-sani;jumada i|jumada al-awwal|jumada al-oula|jamadi al-awwal|jamadi ul awwal|jumada'l-ula|jumadal ula|jumada ul-ula|jumada al ula;jumada ii|jumada al-akhirah|jamadi al-thani|jamadi us-sani|jumada'l-akhira|jumada al-akhira|jumada al-akhir|jumada ul-thani|jumada al thani;;sha'ban|shaaban|shabaan|sha'aban;ramazan|ramadhan|ramzan|ramzaan;shawal|shavval|shawaal;dhu al-qidah|dhu al-qi'dah|dhul qadah|dhul-qadah|dhul-qa'dah|dhu al-qa'dah|dhul qidah|dhul-qidah|zulqada|zilqad|zilqada|zul-qadah|zul-qa'dah|thul-qadah|thul-qi'dah|dhu'l-qa'dah|dhul-qi'dah|zul qada|dhu'l-qadah;dhu al-hijja|dhu'l-hijja|dhu'l hijja|zilhajj|zil hajj|zilhijja|zu al-hijjah|zul-hijjah|zulhijjah|thul-hijjah|thul hijjah|dhul hijjah|dhul-hijjah|dhul-hijja|dhul hijja|zulhijja|zul hijja|dhu'l-hijjah",
    "محرم الحرام|محرمالحرام;صفر المظفر;ربیع الاول;ربیع الثانی|ربیع الاخر;جمادی الاول|جمادی الاولی;جمادی الثانی|جمادی الاخر;رجب المرجب;شعبان المعظم;رمضان المبارک;شوال المکرم;ذوالقعده|ذی القعده|ذیقعده|ذو القعده;ذوالحجه|ذی الحجه|ذیحجه|ذو الحجه",
  ],
};

const MONTHS = buildMonths();

/** Alternatives of a regular expression that match any month name in normalised text. */
export const MONTH_PATTERN = [...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");

/** The month that a name means, in Latin, Persian, Pashto or Arabic writing. */
export const findMonth = (name: string): NamedMonth | null => MONTHS.get(name) ?? null;

function buildMonths(): Map<string, NamedMonth> {
  const months = new Map<string, NamedMonth>();
  for (const calendar of ["gregorian", "persian", "islamic-umalqura"] as const) {
    for (const spellings of allSpellings(calendar)) {
      for (const [index, names] of spellings.entries()) {
        for (const name of names) addMonth(months, name, { calendar, month: index + 1 });
      }
    }
  }
  return months;
}

function allSpellings(calendar: CalendarId): string[][][] {
  const named = (["en", "fa", "ps", "ar"] as const).map((locale) => monthNames(calendar, locale));
  const iranian =
    calendar === "persian"
      ? [monthNames(calendar, "en", "iranian"), monthNames(calendar, "fa", "iranian")]
      : [];
  const others = OTHER_SPELLINGS[calendar].map((row) =>
    row.split(";").map((cell) => cell.split("|")),
  );
  return [...[...named, ...iranian].map((names) => names.map((name) => [name])), ...others];
}

/** The first to claim a spelling keeps it: Gregorian, then Solar Hijri, then Hijri. */
function addMonth(months: Map<string, NamedMonth>, name: string, month: NamedMonth): void {
  const key = normalizeText(name);
  if (key !== "" && !months.has(key)) months.set(key, month);
}
