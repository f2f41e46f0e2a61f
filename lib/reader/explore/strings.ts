import type { ReaderLanguage } from "../language.ts";

/** What the search, the filter and the moving pictures say. `{n}` and the like are filled in later. */
export type ExploreStrings = {
  label: string;
  search: string;
  searchIn: string;
  from: string;
  to: string;
  anyYear: string;
  facet: Record<"lane" | "kind" | "place" | "actor" | "tag" | "source" | "gaps" | "status", string>;
  differs: string;
  unsourced: string;
  retracted: string;
  nothing: string;
  clear: string;
  copyLink: string;
  copied: string;
  /** `{n}` of `{all}`. */
  found: string;
  noneFound: string;
  more: string;
  loading: string;
  failed: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  showAll: string;
  timelineHelp: string;
  /** The `{n}`th of `{all}` in the lane `{lane}`. */
  place: string;
  /** `{n}` entries that lie at one place. */
  together: string;
  mapHelp: string;
  /** Of the page that tells how to check a copy. */
  check: Record<"choose" | "served" | "counting" | "same" | "other" | "failed", string>;
};

const EN: ExploreStrings = {
  label: "Search and filter",
  search: "Search",
  searchIn: "Titles, texts, places, sources",
  from: "From",
  to: "Until",
  anyYear: "any year",
  facet: {
    ...{ lane: "Theme", kind: "Kind", place: "Place", actor: "Actor", tag: "Keyword" },
    ...{ source: "Source", gaps: "Evidence", status: "Verification" },
  },
  differs: "Sources differ",
  unsourced: "A value without a source",
  retracted: "Retracted",
  nothing: "none",
  clear: "Clear",
  copyLink: "Copy link",
  copied: "The link is copied",
  found: "Entries shown: {n} of {all}",
  noneFound: "No entry fits all of this.",
  more: "Show more",
  loading: "Loading…",
  failed: "This could not be loaded. The page below is complete without it.",
  close: "Close",
  zoomIn: "Closer",
  zoomOut: "Wider",
  showAll: "All",
  timelineHelp:
    "Arrows go from entry to entry, Enter shows one, plus and minus zoom, 0 shows all. Drag to move; pinch, or turn the wheel with Ctrl, to zoom.",
  place: "{n} of {all}, {lane}",
  together: "{n} entries",
  mapHelp: "Drag to move; pinch, or turn the wheel with Ctrl, to zoom.",
  check: {
    choose: "Check a copy that you have; it does not leave your machine:",
    served: "Check what is sent from here",
    counting: "Computing the digest…",
    same: "This is the edition, letter by letter.",
    other: "This is not the edition. Its digest is {n}.",
    failed: "The file could not be read.",
  },
};

const FA: ExploreStrings = {
  label: "جستجو و گزینش",
  search: "جستجو",
  searchIn: "عنوان‌ها، متن‌ها، جاها، منابع",
  from: "از",
  to: "تا",
  anyYear: "هر سال",
  facet: {
    ...{ lane: "موضوع", kind: "نوع", place: "جا", actor: "بازیگر", tag: "کلیدواژه" },
    ...{ source: "منبع", gaps: "شواهد", status: "تأیید" },
  },
  differs: "منابع اختلاف دارند",
  unsourced: "مقداری بدون منبع",
  retracted: "پس‌گرفته",
  nothing: "هیچ",
  clear: "پاک کردن",
  copyLink: "رونوشت پیوند",
  copied: "پیوند رونوشت شد",
  found: "رویدادهای نشان‌داده‌شده: {n} از {all}",
  noneFound: "هیچ رویدادی با همهٔ این‌ها نمی‌خواند.",
  more: "نمایش بیشتر",
  loading: "در حال بارگیری…",
  failed: "این بارگیری نشد. صفحهٔ زیر بدون آن نیز کامل است.",
  close: "بستن",
  zoomIn: "نزدیک‌تر",
  zoomOut: "دورتر",
  showAll: "همه",
  timelineHelp:
    "کلیدهای جهت از رویدادی به رویداد دیگر می‌روند، Enter یکی را نشان می‌دهد، جمع و منها بزرگ و کوچک می‌کنند، 0 همه را نشان می‌دهد. برای جابه‌جایی بکشید؛ برای بزرگ‌نمایی دو انگشت را باز کنید یا چرخ را با Ctrl بچرخانید.",
  place: "{n} از {all}، {lane}",
  together: "{n} رویداد",
  mapHelp: "برای جابه‌جایی بکشید؛ برای بزرگ‌نمایی دو انگشت را باز کنید یا چرخ را با Ctrl بچرخانید.",
  check: {
    choose: "نسخه‌ای را که دارید بیازمایید؛ از دستگاه شما بیرون نمی‌رود:",
    served: "آزمودن آنچه از این‌جا فرستاده می‌شود",
    counting: "در حال محاسبهٔ چکیده…",
    same: "این همان ویرایش است، حرف به حرف.",
    other: "این آن ویرایش نیست. چکیدهٔ آن {n} است.",
    failed: "فایل خوانده نشد.",
  },
};

const PS: ExploreStrings = {
  label: "لټون او چاڼ",
  search: "لټون",
  searchIn: "سرلیکونه، متنونه، ځایونه، سرچینې",
  from: "له",
  to: "تر",
  anyYear: "هر کال",
  facet: {
    ...{ lane: "موضوع", kind: "ډول", place: "ځای", actor: "لوبغاړی", tag: "کلیدي کلمه" },
    ...{ source: "سرچینه", gaps: "شواهد", status: "تایید" },
  },
  differs: "سرچینې سره توپیر لري",
  unsourced: "بې سرچینې ارزښت",
  retracted: "بېرته اخیستل شوې",
  nothing: "هېڅ",
  clear: "پاکول",
  copyLink: "لینک کاپي کول",
  copied: "لینک کاپي شو",
  found: "ښودل شوې پېښې: {n} له {all}",
  noneFound: "هېڅ پېښه له دې ټولو سره سمون نه لري.",
  more: "نور وښایه",
  loading: "بارېږي…",
  failed: "دا بار نه شو. لاندې پاڼه له دې پرته هم بشپړه ده.",
  close: "تړل",
  zoomIn: "نږدې",
  zoomOut: "لرې",
  showAll: "ټول",
  timelineHelp:
    "د لوري تڼۍ له یوې پېښې بلې ته ځي، Enter یوه ښيي، جمع او منفي لویوي او کوچنیوي، 0 ټول ښيي. د خوځولو لپاره یې راکاږئ؛ د لویولو لپاره دوه ګوتې پرانیزئ یا څرخ له Ctrl سره وڅرخوئ.",
  place: "{n} له {all}، {lane}",
  together: "{n} پېښې",
  mapHelp: "د خوځولو لپاره یې راکاږئ؛ د لویولو لپاره دوه ګوتې پرانیزئ یا څرخ له Ctrl سره وڅرخوئ.",
  check: {
    choose: "هغه کاپي چې لرئ یې وازمویئ؛ ستاسو له دستګاه نه نه وځي:",
    served: "هغه څه وازمویئ چې له دې ځایه لېږل کېږي",
    counting: "لنډیز شمېرل کېږي…",
    same: "دا هماغه ګڼه ده، توری په توری.",
    other: "دا هغه ګڼه نه ده. لنډیز یې {n} دی.",
    failed: "فایل ونه لوستل شو.",
  },
};

const AR: ExploreStrings = {
  label: "البحث والتصفية",
  search: "بحث",
  searchIn: "العناوين والنصوص والأماكن والمصادر",
  from: "من",
  to: "إلى",
  anyYear: "أي سنة",
  facet: {
    ...{ lane: "الموضوع", kind: "النوع", place: "المكان", actor: "الفاعل", tag: "كلمة مفتاحية" },
    ...{ source: "المصدر", gaps: "الأدلة", status: "التحقق" },
  },
  differs: "المصادر مختلفة",
  unsourced: "قيمة بلا مصدر",
  retracted: "مسحوب",
  nothing: "لا شيء",
  clear: "مسح",
  copyLink: "نسخ الرابط",
  copied: "نُسخ الرابط",
  found: "الأحداث المعروضة: {n} من {all}",
  noneFound: "لا يوجد حدث يطابق كل هذا.",
  more: "عرض المزيد",
  loading: "جارٍ التحميل…",
  failed: "تعذر تحميل هذا. الصفحة أدناه كاملة من دونه.",
  close: "إغلاق",
  zoomIn: "أقرب",
  zoomOut: "أبعد",
  showAll: "الكل",
  timelineHelp:
    "تنقل الأسهم من حدث إلى حدث، ويعرض Enter أحدها، ويكبّر الزائد والناقص ويصغّران، ويعرض 0 الكل. اسحب للتحريك؛ وللتكبير باعد بين إصبعين أو أدر العجلة مع Ctrl.",
  place: "{n} من {all}، {lane}",
  together: "الأحداث: {n}",
  mapHelp: "اسحب للتحريك؛ وللتكبير باعد بين إصبعين أو أدر العجلة مع Ctrl.",
  check: {
    choose: "تحقق من نسخة لديك؛ لا تغادر جهازك:",
    served: "تحقق مما يُرسل من هنا",
    counting: "يجري حساب البصمة…",
    same: "هذا هو الإصدار، حرفًا بحرف.",
    other: "ليس هذا هو الإصدار. بصمته {n}.",
    failed: "تعذرت قراءة الملف.",
  },
};

export const EXPLORE_STRINGS: Record<ReaderLanguage, ExploreStrings> = {
  ...{ en: EN, fa: FA, ps: PS, ar: AR },
};
