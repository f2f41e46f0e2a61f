import type { ReaderLabels } from "./type.ts";

export const FA_LABELS: ReaderLabels = {
  field: {
    ...{ date: "تاریخ", place: "جای", casualties: "تلفات", perpetrator: "عامل", target: "هدف" },
    ...{ weapon: "سلاح", claim: "پذیرش مسئولیت", attribution: "انتساب", count: "شمار" },
    ...{ actor: "بازیگر", person: "شخص" },
  },
  kind: {
    ...{ attack: "حمله", foiled_plot: "توطئهٔ خنثی‌شده", claim_or_communique: "پذیرش یا اعلامیه" },
    ...{ propaganda_release: "نشر تبلیغات", pledge_merger_split: "بیعت، ادغام یا انشعاب" },
    ...{ leadership_change: "تغییر رهبری", territorial_change: "تغییر قلمرو" },
    ...{ ct_operation: "عملیات ضد تروریزم", arrest: "بازداشت", trial_sentence: "محاکمه یا حکم" },
    ...{ prison_break: "فرار از زندان", designation_sanction: "نام‌گذاری یا تحریم" },
    ...{ recruitment_finance_training: "جذب، تمویل یا آموزش" },
    ...{ external_operation: "عملیات خارجی", official_statement: "اعلام رسمی" },
    ...{ agreement: "توافق", displacement: "بیجاشدن", context: "زمینه" },
  },
  attackType: {
    ...{ assassination: "ترور", armed_assault: "حملهٔ مسلحانه", bombing_explosion: "بمب یا انفجار" },
    ...{ hijacking: "ربودن وسیلهٔ نقلیه", barricade_hostage_taking: "گروگان‌گیری با سنگر" },
    ...{ kidnapping: "اختطاف", facility_attack: "حمله بر تأسیسات", unarmed_assault: "حملهٔ بی‌سلاح" },
    unknown: "نامعلوم",
  },
  flag: {
    ...{ success: "اجراشده", suicide: "حملهٔ انتحاری", multiple: "یکی از چند حملهٔ پیوسته" },
    ...{ extended: "بیش از یک روز", developing: "ارقام در حال تغییر" },
  },
  measure: {
    ...{ killed: "کشته", wounded: "زخمی", missing: "ناپدید", abducted: "ربوده" },
    ...{ detained: "بازداشت‌شده", displaced: "بیجاشده" },
  },
  population: {
    ...{ total: "مجموع", civilian: "غیرنظامیان", security_forces: "نیروهای امنیتی" },
    ...{ perpetrator: "عاملان", foreign_national: "اتباع خارجی", child: "کودکان" },
  },
  precision: {
    ...{ site: "محل، تا ۱۰ متر", vicinity: "اطراف، تا ۱۰۰ متر", locality: "ناحیه، تا ۱ کیلومتر" },
    ...{ settlement: "شهر یا قریه", near_settlement: "نزدیک شهر یا قریه، تا ۲۵ کیلومتر" },
    ...{
      admin2: "ولسوالی",
      admin1: "ولایت",
      country: "کشور",
      multiple: "چند جای",
      unknown: "نامعلوم",
    },
  },
  claim: {
    ...{ none_known: "پذیرشی معلوم نیست", claimed_central_media: "پذیرفته، رسانهٔ مرکزی" },
    ...{
      claimed_unofficial: "پذیرفته، مجرای غیررسمی",
      claimed_competing: "پذیرفته از سوی چند گروه",
    },
    ...{ claimed_implausible: "پذیرفته، ناباورانه", denied: "رد شده", retracted: "پس گرفته شده" },
  },
  attribution: {
    ...{ unattributed: "منتسب نشده", suspected: "مظنون", single_source: "انتساب از یک منبع" },
    ...{ multiple_sources: "انتساب از چند منبع", claimed_and_attributed: "پذیرفته و منتسب" },
    ...{ disputed: "مورد اختلاف", adjudicated: "به حکم محکمه" },
  },
  confidence: { low: "اطمینان کم", moderate: "اطمینان متوسط", high: "اطمینان زیاد" },
  likelihood: {
    ...{ almost_no_chance: "تقریباً ناممکن (۱–۵٪)", very_unlikely: "بسیار نامحتمل (۵–۲۰٪)" },
    ...{ unlikely: "نامحتمل (۲۰–۴۵٪)", roughly_even: "تقریباً برابر (۴۵–۵۵٪)" },
    ...{ likely: "محتمل (۵۵–۸۰٪)", very_likely: "بسیار محتمل (۸۰–۹۵٪)" },
    almost_certain: "تقریباً یقینی (۹۵–۹۹٪)",
  },
  targetType: {
    ...{ business: "تجارت", government: "حکومت", police: "پولیس", military: "نظامی" },
    ...{ abortion_related: "مرتبط با سقط جنین", airports_aircraft: "میدان هوایی و هواپیما" },
    ...{ diplomatic: "دیپلماتیک", educational: "نهاد آموزشی", food_water: "تأمین غذا یا آب" },
    ...{ journalists_media: "خبرنگاران و رسانه‌ها", maritime: "دریایی", ngo: "نهاد غیردولتی" },
    ...{
      other: "دیگر",
      private_citizens: "شهروندان و دارایی آنان",
      religious: "شخصیت یا نهاد دینی",
    },
    ...{ telecommunication: "مخابرات", terrorists_militia: "گروه مسلح غیردولتی" },
    ...{ tourists: "جهانگردان", transportation: "ترانسپورت", unknown: "نامعلوم" },
    ...{ utilities: "خدمات عامه", violent_political_party: "حزب سیاسی خشونت‌گرا" },
  },
  weaponType: {
    ...{
      biological: "بیولوژیک",
      chemical: "کیمیاوی",
      radiological: "رادیولوژیک",
      nuclear: "هسته‌ای",
    },
    ...{ firearms: "سلاح گرم", explosives: "مواد انفجاری", fake: "سلاح ساختگی" },
    ...{ incendiary: "آتش‌زا", melee: "سلاح سرد", vehicle: "وسیلهٔ نقلیه" },
    ...{ sabotage_equipment: "ابزار خرابکاری", other: "دیگر", unknown: "نامعلوم" },
  },
  actorRole: {
    ...{ parent: "سازمان مادر", affiliate: "شاخه", leader: "رهبر", member: "عضو" },
    ...{ spokesperson: "سخنگو", ally: "هم‌پیمان", rival: "رقیب", government: "حکومت" },
    ...{ security_force: "نیروی امنیتی", investigator: "بازپرس", court: "محکمه" },
    ...{ mediator: "میانجی", issuer: "صادرکنندهٔ اعلامیه", mentioned: "نام‌برده" },
  },
  personRole: {
    ...{ victim: "قربانی", wounded: "زخمی", witness: "شاهد", relative: "خویشاوند" },
    ...{ detainee: "بازداشتی", suspect: "مظنون", convicted: "محکوم", official: "مقام" },
    responder: "امدادگر",
  },
  rule: {
    ...{ range: "دامنهٔ گزارش‌های پذیرفته", latest_official: "تازه‌ترین رقم رسمی" },
    ...{ majority: "گفتهٔ بیشتر منابع مستقل", source_hierarchy: "منبع با بهترین درجه" },
    team_decision: "تصمیم خود گروه",
  },
  deprecation: {
    ...{ superseded: "جای آن را گزارش تازه‌تر گرفته", error: "اشتباه منبع" },
    ...{
      unreliable_source: "منبع معتبر نیست",
      duplicate: "تکراری",
      misattributed: "دربارهٔ چیز دیگر",
    },
  },
  stance: { supports: "تأیید می‌کند", contradicts: "رد می‌کند", mentions: "نام می‌برد" },
  reliability: {
    ...{ A: "کاملاً معتبر", B: "معمولاً معتبر", C: "نسبتاً معتبر", D: "معمولاً نامعتبر" },
    ...{ E: "نامعتبر", F: "اعتبار را نمی‌توان سنجید" },
  },
  credibility: {
    ...{ 1: "منابع دیگر تأیید کرده‌اند", 2: "احتمالاً درست", 3: "ممکن است درست باشد" },
    ...{ 4: "مشکوک", 5: "نامحتمل", 6: "درستی را نمی‌توان سنجید" },
  },
  sourceKind: {
    ...{ official_statement: "اعلام رسمی", un_report: "گزارش ملل متحد", court_record: "سند محکمه" },
    ...{ designation: "نام‌گذاری", press_wire: "آژانس خبری", press_local: "مطبوعات محلی" },
    ...{ press_intl: "مطبوعات بین‌المللی", ngo_report: "گزارش نهاد غیردولتی" },
    ...{ academic: "اثر علمی", dataset: "مجموعهٔ داده", social_post: "نوشتهٔ شبکهٔ اجتماعی" },
    ...{ perpetrator_communique: "اعلامیهٔ عاملان", perpetrator_media: "رسانهٔ عاملان" },
    ...{ video: "ویدیو", image: "تصویر", satellite: "تصویر ماهواره‌ای", interview: "گفتگو" },
    ...{ broadcast: "برنامهٔ رادیو یا تلویزیون", book: "کتاب", other: "دیگر" },
  },
  tier: { primary: "دست اول", secondary: "دست دوم", tertiary: "دست سوم" },
  contentLabel: {
    ...{ graphic_violence: "خشونت آشکار", dead_bodies: "اجساد", wounded_people: "زخمیان" },
    ...{ children_harmed: "آسیب به کودکان", distress: "مردم در رنج", hate_speech: "سخن نفرت‌آمیز" },
    propaganda: "تبلیغات",
  },
};
