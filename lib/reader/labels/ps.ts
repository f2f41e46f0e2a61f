import type { ReaderLabels } from "./type.ts";

export const PS_LABELS: ReaderLabels = {
  field: {
    ...{ date: "نېټه", place: "ځای", casualties: "تلفات", perpetrator: "عامل", target: "هدف" },
    ...{ weapon: "وسله", claim: "د مسوولیت منل", attribution: "نسبت", count: "شمېر" },
    ...{ actor: "لوبغاړی", person: "شخص" },
  },
  kind: {
    ...{ attack: "برید", foiled_plot: "شنډه شوې دسیسه", claim_or_communique: "منل یا اعلامیه" },
    ...{
      propaganda_release: "د تبلیغاتو خپرول",
      pledge_merger_split: "بیعت، یوځای کېدل یا بېلېدل",
    },
    ...{ leadership_change: "د مشرتابه بدلون", territorial_change: "د سیمې بدلون" },
    ...{ ct_operation: "د ترهګرۍ ضد عملیات", arrest: "نیول", trial_sentence: "محاکمه یا حکم" },
    ...{ prison_break: "له زندانه تېښته", designation_sanction: "نومول یا بندیز" },
    ...{ recruitment_finance_training: "جذب، تمویل یا روزنه" },
    ...{ external_operation: "بهرني عملیات", official_statement: "رسمي اعلان" },
    ...{ agreement: "توافق", displacement: "بېځایه کېدل", context: "شالید" },
  },
  attackType: {
    ...{ assassination: "ترور", armed_assault: "وسله وال برید", bombing_explosion: "بم یا چاودنه" },
    ...{ hijacking: "د وسیلې تښتونه", barricade_hostage_taking: "یرغمل نیونه" },
    ...{
      kidnapping: "تښتونه",
      facility_attack: "پر تاسیساتو برید",
      unarmed_assault: "بې وسلې برید",
    },
    unknown: "نامعلوم",
  },
  flag: {
    ...{ success: "ترسره شوی", suicide: "ځانمرګی برید", multiple: "له څو تړلو بریدونو یو" },
    ...{ extended: "تر یوې ورځې اوږد", developing: "شمېرې لا بدلېږي" },
  },
  measure: {
    ...{ killed: "وژل شوي", wounded: "ټپیان", missing: "ورک", abducted: "تښتول شوي" },
    ...{ detained: "نیول شوي", displaced: "بېځایه شوي" },
  },
  population: {
    ...{ total: "ټول", civilian: "ملکیان", security_forces: "امنیتي ځواکونه" },
    ...{ perpetrator: "عاملان", foreign_national: "بهرني وګړي", child: "ماشومان" },
  },
  precision: {
    ...{
      site: "سیمه، تر ۱۰ متره",
      vicinity: "شاوخوا، تر ۱۰۰ متره",
      locality: "ناحیه، تر ۱ کیلومتره",
    },
    ...{ settlement: "ښار یا کلی", near_settlement: "ښار یا کلي ته نژدې، تر ۲۵ کیلومتره" },
    ...{
      admin2: "ولسوالي",
      admin1: "ولایت",
      country: "هېواد",
      multiple: "څو ځایونه",
      unknown: "نامعلوم",
    },
  },
  claim: {
    ...{ none_known: "منل نه دي معلوم", claimed_central_media: "منل شوی، مرکزي رسنۍ" },
    ...{ claimed_unofficial: "منل شوی، نارسمي لاره", claimed_competing: "څو ډلو منلی" },
    ...{
      claimed_implausible: "منل شوی، د باور وړ نه دی",
      denied: "رد شوی",
      retracted: "بېرته اخیستل شوی",
    },
  },
  attribution: {
    ...{
      unattributed: "نسبت نه دی ورکړل شوی",
      suspected: "شکمن",
      single_source: "د یوې سرچینې نسبت",
    },
    ...{ multiple_sources: "د څو سرچینو نسبت", claimed_and_attributed: "منل شوی او نسبت شوی" },
    ...{ disputed: "د اختلاف وړ", adjudicated: "د محکمې پرېکړه" },
  },
  confidence: { low: "لږ باور", moderate: "منځنی باور", high: "ډېر باور" },
  likelihood: {
    ...{ almost_no_chance: "نژدې ناشونی (۱–۵٪)", very_unlikely: "ډېر لږ احتمال (۵–۲۰٪)" },
    ...{ unlikely: "لږ احتمال (۲۰–۴۵٪)", roughly_even: "نژدې برابر (۴۵–۵۵٪)" },
    ...{ likely: "محتمل (۵۵–۸۰٪)", very_likely: "ډېر محتمل (۸۰–۹۵٪)" },
    almost_certain: "نژدې یقیني (۹۵–۹۹٪)",
  },
  targetType: {
    ...{ business: "سوداګري", government: "حکومت", police: "پولیس", military: "پوځ" },
    ...{ abortion_related: "د حمل ضایع کولو اړوند", airports_aircraft: "هوايي ډګر او الوتکې" },
    ...{
      diplomatic: "دیپلوماتیک",
      educational: "ښوونیزه اداره",
      food_water: "د خوړو یا اوبو رسول",
    },
    ...{ journalists_media: "خبریالان او رسنۍ", maritime: "سمندري", ngo: "نادولتي اداره" },
    ...{ other: "نور", private_citizens: "وګړي او د هغوی شتمني", religious: "دیني څېره یا اداره" },
    ...{ telecommunication: "مخابرات", terrorists_militia: "نادولتي وسله واله ډله" },
    ...{ tourists: "ګرځندویان", transportation: "ټرانسپورټ", unknown: "نامعلوم" },
    ...{ utilities: "عامه خدمتونه", violent_political_party: "تاوتریخوالی غوښتونکی ګوند" },
  },
  weaponType: {
    ...{
      biological: "بیولوژیکي",
      chemical: "کیمیاوي",
      radiological: "رادیولوژیکي",
      nuclear: "اټومي",
    },
    ...{ firearms: "اورنۍ وسله", explosives: "چاودېدونکي توکي", fake: "جعلي وسله" },
    ...{ incendiary: "اور لګوونکی", melee: "سړه وسله", vehicle: "وسیله" },
    ...{ sabotage_equipment: "د ورانکارۍ وسایل", other: "نور", unknown: "نامعلوم" },
  },
  actorRole: {
    ...{ parent: "مور سازمان", affiliate: "څانګه", leader: "مشر", member: "غړی" },
    ...{ spokesperson: "ویاند", ally: "ملګری", rival: "سیال", government: "حکومت" },
    ...{ security_force: "امنیتي ځواک", investigator: "پلټونکی", court: "محکمه" },
    ...{ mediator: "منځګړی", issuer: "د اعلامیې خپروونکی", mentioned: "یاد شوی" },
  },
  personRole: {
    ...{ victim: "قرباني", wounded: "ټپي", witness: "شاهد", relative: "خپلوان" },
    ...{ detainee: "بندي", suspect: "شکمن", convicted: "محکوم", official: "چارواکی" },
    responder: "مرسته رسوونکی",
  },
  rule: {
    ...{ range: "د منل شوو راپورونو لړۍ", latest_official: "تر ټولو نوې رسمي شمېره" },
    ...{
      majority: "د ډېرو خپلواکو سرچینو وینا",
      source_hierarchy: "تر ټولو غوره درجه لرونکې سرچینه",
    },
    team_decision: "د ډلې خپله پرېکړه",
  },
  deprecation: {
    ...{ superseded: "نوي راپور یې ځای نیولی", error: "د سرچینې تېروتنه" },
    ...{ unreliable_source: "سرچینه د باور وړ نه ده", duplicate: "تکراري" },
    misattributed: "د بل څه په اړه",
  },
  stance: { supports: "تاییدوي", contradicts: "ردوي", mentions: "یادوي" },
  reliability: {
    ...{ A: "بشپړ د باور وړ", B: "معمولاً د باور وړ", C: "تر یوه بریده د باور وړ" },
    ...{ D: "معمولاً د باور وړ نه دی", E: "د باور وړ نه دی", F: "اعتبار نه شي ارزول کېدای" },
  },
  credibility: {
    ...{ 1: "نورو سرچینو تایید کړی", 2: "ښايي سم وي", 3: "ممکن سم وي", 4: "شکمن" },
    ...{ 5: "نامحتمل", 6: "سموالی نه شي ارزول کېدای" },
  },
  sourceKind: {
    ...{ official_statement: "رسمي اعلان", un_report: "د ملګرو ملتونو راپور" },
    ...{ court_record: "د محکمې سند", designation: "نومول", press_wire: "خبري اژانس" },
    ...{
      press_local: "ځايي رسنۍ",
      press_intl: "نړیوالې رسنۍ",
      ngo_report: "د نادولتي ادارې راپور",
    },
    ...{ academic: "علمي اثر", dataset: "د معلوماتو ټولګه", social_post: "د ټولنیزې رسنۍ لیکنه" },
    ...{ perpetrator_communique: "د عاملانو اعلامیه", perpetrator_media: "د عاملانو رسنۍ" },
    ...{ video: "ویډیو", image: "انځور", satellite: "د سپوږمکۍ انځور", interview: "مرکه" },
    ...{ broadcast: "خپرونه", book: "کتاب", other: "نور" },
  },
  tier: { primary: "لومړی لاس", secondary: "دویم لاس", tertiary: "درېیم لاس" },
  contentLabel: {
    ...{ graphic_violence: "ښکاره تاوتریخوالی", dead_bodies: "مړي", wounded_people: "ټپیان" },
    ...{
      children_harmed: "ماشومانو ته زیان",
      distress: "کړېدونکي خلک",
      hate_speech: "کرکجنه وینا",
    },
    propaganda: "تبلیغات",
  },
};
