import type { Locale } from "./script.ts";

/** The words around a date in one language; `a` and `b` are dates already written out. */
export type DateWords = {
  about: (a: string) => string;
  possibly: (a: string) => string;
  /** The same in front, where behind it would be taken for the whole range. */
  perhaps: (a: string) => string;
  before: (a: string) => string;
  after: (a: string) => string;
  since: (a: string) => string;
  /** Begun, and nobody knows when it ended; ended, and nobody knows when it began. */
  endUnknown: (a: string) => string;
  startUnknown: (a: string) => string;
  yearUnknown: (a: string) => string;
  /** A run of dates inside a list, where “between” would mislead. */
  run: (a: string, b: string) => string;
  hemispheres: { northern: string; southern: string };
  between: (a: string, b: string) => string;
  early: (a: string) => string;
  mid: (a: string) => string;
  late: (a: string) => string;
  decade: (year: string) => string;
  or: string;
  and: string;
  comma: string;
  unknown: string;
  seasons: [string, string, string, string];
  quarter: (which: number, year: string) => string;
  half: (which: number, year: string) => string;
};

const EN: DateWords = {
  about: (a) => `about ${a}`,
  possibly: (a) => `${a} (possibly)`,
  perhaps: (a) => `possibly ${a}`,
  before: (a) => `before ${a}`,
  after: (a) => `after ${a}`,
  since: (a) => `since ${a}`,
  endUnknown: (a) => `from ${a}, end unknown`,
  startUnknown: (a) => `until ${a}, beginning unknown`,
  yearUnknown: (a) => `${a}, year unknown`,
  run: (a, b) => `${a} to ${b}`,
  hemispheres: { northern: "northern hemisphere", southern: "southern hemisphere" },
  between: (a, b) => `between ${a} and ${b}`,
  early: (a) => `early ${a}`,
  mid: (a) => `mid-${a}`,
  late: (a) => `late ${a}`,
  decade: (year) => `${year}s`,
  or: " or ",
  and: " and ",
  comma: ", ",
  unknown: "unknown",
  seasons: ["spring", "summer", "autumn", "winter"],
  quarter: (which, year) =>
    `${["first", "second", "third", "fourth"][which - 1]} quarter of ${year}`,
  half: (which, year) => `${which === 1 ? "first" : "second"} half of ${year}`,
};

const FA: DateWords = {
  about: (a) => `حدود ${a}`,
  possibly: (a) => `${a} (احتمالاً)`,
  perhaps: (a) => `احتمالاً ${a}`,
  before: (a) => `پیش از ${a}`,
  after: (a) => `پس از ${a}`,
  since: (a) => `از ${a} به بعد`,
  endUnknown: (a) => `از ${a}، پایان نامعلوم`,
  startUnknown: (a) => `تا ${a}، آغاز نامعلوم`,
  yearUnknown: (a) => `${a}، سال نامعلوم`,
  run: (a, b) => `${a} تا ${b}`,
  hemispheres: { northern: "نیم‌کرهٔ شمالی", southern: "نیم‌کرهٔ جنوبی" },
  between: (a, b) => `بین ${a} و ${b}`,
  early: (a) => `اوایل ${a}`,
  mid: (a) => `اواسط ${a}`,
  late: (a) => `اواخر ${a}`,
  decade: (year) => `دهه ${year}`,
  or: " یا ",
  and: " و ",
  comma: "، ",
  unknown: "نامعلوم",
  seasons: ["بهار", "تابستان", "خزان", "زمستان"],
  quarter: (which, year) => `ربع ${which} ${year}`,
  half: (which, year) => `${which === 1 ? "نیمهٔ اول" : "نیمهٔ دوم"} ${year}`,
};

const PS: DateWords = {
  about: (a) => `شاوخوا ${a}`,
  possibly: (a) => `${a} (ښايي)`,
  perhaps: (a) => `ښايي ${a}`,
  before: (a) => `له ${a} مخکې`,
  after: (a) => `له ${a} وروسته`,
  since: (a) => `له ${a} راهیسې`,
  endUnknown: (a) => `له ${a}، پای نامعلوم`,
  startUnknown: (a) => `تر ${a}، پیل نامعلوم`,
  yearUnknown: (a) => `${a}، کال نامعلوم`,
  run: (a, b) => `${a} تر ${b}`,
  hemispheres: { northern: "شمالي نیمه کره", southern: "جنوبي نیمه کره" },
  between: (a, b) => `د ${a} او ${b} ترمنځ`,
  early: (a) => `د ${a} لومړۍ برخه`,
  mid: (a) => `د ${a} منځ`,
  late: (a) => `د ${a} وروستۍ برخه`,
  decade: (year) => `${year} لسیزه`,
  or: " یا ",
  and: " او ",
  comma: "، ",
  unknown: "نامعلوم",
  seasons: ["پسرلی", "اوړی", "منی", "ژمی"],
  quarter: (which, year) => `د ${year} ${which} ربع`,
  half: (which, year) => `د ${year} ${which === 1 ? "لومړۍ" : "دویمه"} نیمايي`,
};

const AR: DateWords = {
  about: (a) => `حوالي ${a}`,
  possibly: (a) => `${a} (ربما)`,
  perhaps: (a) => `ربما ${a}`,
  before: (a) => `قبل ${a}`,
  after: (a) => `بعد ${a}`,
  since: (a) => `منذ ${a}`,
  endUnknown: (a) => `من ${a}، النهاية غير معروفة`,
  startUnknown: (a) => `حتى ${a}، البداية غير معروفة`,
  yearUnknown: (a) => `${a}، السنة غير معروفة`,
  run: (a, b) => `${a} حتى ${b}`,
  hemispheres: { northern: "نصف الكرة الشمالي", southern: "نصف الكرة الجنوبي" },
  between: (a, b) => `بين ${a} و${b}`,
  early: (a) => `أوائل ${a}`,
  mid: (a) => `منتصف ${a}`,
  late: (a) => `أواخر ${a}`,
  decade: (year) => `عقد ${year}`,
  or: " أو ",
  and: " و",
  comma: "، ",
  unknown: "غير معروف",
  seasons: ["ربيع", "صيف", "خريف", "شتاء"],
  quarter: (which, year) => `الربع ${which} من ${year}`,
  half: (which, year) => `النصف ${which === 1 ? "الأول" : "الثاني"} من ${year}`,
};

export const DATE_WORDS: Record<Locale, DateWords> = { en: EN, fa: FA, ps: PS, ar: AR };
