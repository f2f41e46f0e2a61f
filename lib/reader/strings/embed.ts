import type { ReaderLanguage } from "../language.ts";

/** What is said in pages of others, and to those who put us there. */
export type EmbedStrings = {
  embed: string;
  intro: string;
  choose: string;
  lanes: string;
  kinds: string;
  from: string;
  to: string;
  dateHelp: string;
  words: string;
  show: string;
  code: string;
  heightHelp: string;
  oneEntry: string;
  addressHelp: string;
  preview: string;
  readAll: string;
  link: string;
  copied: string;
  shown: (some: string, all: string) => string;
  nothing: string;
};

const EN: EmbedStrings = {
  embed: "Embed",
  intro:
    "This edition can stand in a page of yours. It does not change. If it is retracted or a newer edition is published, the embed says so by itself.",
  choose: "Choose what is shown",
  lanes: "Lanes",
  kinds: "Kinds",
  from: "From",
  to: "To",
  dateHelp: "As 2021, 2021-08 or 2021-08-26. Empty is open.",
  words: "Words",
  show: "Show the code",
  code: "Code for your page",
  heightHelp:
    "The second line gives the frame the height of what is in it. It takes a height from this address and nothing else. Without it, the frame scrolls.",
  oneEntry: "For one entry, open it and follow “Embed” there.",
  addressHelp:
    "Where a site takes addresses (oEmbed), paste the address of a page of this edition.",
  preview: "Open the embed",
  readAll: "Read in full",
  link: "Link to this",
  copied: "Link copied",
  shown: (some, all) => `${some} of ${all} entries`,
  nothing: "No entry fits what was chosen.",
};

const FA: EmbedStrings = {
  embed: "جاسازی",
  intro:
    "این ویرایش می‌تواند در صفحهٔ شما جای گیرد و تغییر نمی‌کند. اگر پس گرفته شود یا ویرایش تازه‌تری منتشر شود، خود آن را می‌گوید.",
  choose: "چه چیزی نشان داده شود",
  lanes: "ردیف‌ها",
  kinds: "گونه‌ها",
  from: "از",
  to: "تا",
  dateHelp:
    "به میلادی، مانند \u20662021\u2069 یا \u20662021-08\u2069 یا \u20662021-08-26\u2069. خالی یعنی بی‌حد.",
  words: "واژه‌ها",
  show: "نشان دادن کد",
  code: "کد برای صفحهٔ شما",
  heightHelp:
    "سطر دوم بلندی چارچوب را با محتوای آن برابر می‌کند. تنها یک عدد برای بلندی از این نشانی می‌گیرد و بس. بدون آن، چارچوب پیمایش می‌شود.",
  oneEntry: "برای یک رویداد، آن را باز کنید و «جاسازی» را در آنجا دنبال کنید.",
  addressHelp: "اگر سایتی نشانی می‌پذیرد (oEmbed)، نشانی یکی از صفحه‌های این ویرایش را بگذارید.",
  preview: "باز کردن نسخهٔ جاسازی",
  readAll: "خواندن همه",
  link: "پیوند به این",
  copied: "پیوند رونوشت شد",
  shown: (some, all) => `${some} از ${all} رویداد`,
  nothing: "هیچ رویدادی با آنچه برگزیده شد جور نیست.",
};

const PS: EmbedStrings = {
  embed: "ځای پر ځای کول",
  intro:
    "دا ګڼه ستاسو په پاڼه کې ځای کېدای شي او نه بدلېږي. که بېرته واخیستل شي یا نوې ګڼه خپره شي، پخپله یې وايي.",
  choose: "څه وښودل شي",
  lanes: "لیکې",
  kinds: "ډولونه",
  from: "له",
  to: "تر",
  dateHelp:
    "په میلادي، لکه \u20662021\u2069 یا \u20662021-08\u2069 یا \u20662021-08-26\u2069. تش یعنې بې حده.",
  words: "ټکي",
  show: "کوډ وښایه",
  code: "ستاسو د پاڼې لپاره کوډ",
  heightHelp:
    "دویمه کرښه چوکاټ د خپلې منځپانګې هومره لوړوي. له دې پتې یوازې د لوړوالي شمېره اخلي او بس. پرته له دې، په چوکاټ کې ښکته پورته تلل کېږي.",
  oneEntry: "د یوې پېښې لپاره، هغه پرانیزئ او هلته «ځای پر ځای کول» وټاکئ.",
  addressHelp: "که یو سایټ پتې مني (oEmbed)، د دې ګڼې د یوې پاڼې پته ورکړئ.",
  preview: "د ځای پر ځای کولو بڼه پرانیزئ",
  readAll: "بشپړ ولولئ",
  link: "د دې پته",
  copied: "پته کاپي شوه",
  shown: (some, all) => `له ${all} څخه ${some} پېښې`,
  nothing: "هېڅ پېښه له ټاکل شوو سره سمون نه لري.",
};

const AR: EmbedStrings = {
  embed: "التضمين",
  intro: "يمكن وضع هذا الإصدار في صفحة لكم، وهو لا يتغير. وإن سُحب أو نُشر إصدار أحدث قال ذلك بنفسه.",
  choose: "ما الذي يُعرض",
  lanes: "المسارات",
  kinds: "الأنواع",
  from: "من",
  to: "إلى",
  dateHelp: "مثل \u20662021\u2069 أو \u20662021-08\u2069 أو \u20662021-08-26\u2069. الفارغ بلا حد.",
  words: "كلمات",
  show: "إظهار الشيفرة",
  code: "الشيفرة لصفحتكم",
  heightHelp:
    "السطر الثاني يجعل الإطار بارتفاع ما فيه. لا يأخذ من هذا العنوان سوى رقم الارتفاع. ومن دونه يُمرَّر ما في الإطار.",
  oneEntry: "لحدث واحد، افتحوه واتبعوا «التضمين» هناك.",
  addressHelp: "إن كان موقع يقبل العناوين (oEmbed)، فضعوا عنوان صفحة من هذا الإصدار.",
  preview: "فتح نسخة التضمين",
  readAll: "القراءة كاملة",
  link: "رابط إلى هذا",
  copied: "نُسخ الرابط",
  shown: (some, all) => `عدد الأحداث: ${some} من ${all}`,
  nothing: "لا حدث يطابق ما اختير.",
};

export const EMBED_STRINGS: Record<ReaderLanguage, EmbedStrings> = {
  en: EN,
  fa: FA,
  ps: PS,
  ar: AR,
};
