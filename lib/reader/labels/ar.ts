import type { ReaderLabels } from "./type.ts";

export const AR_LABELS: ReaderLabels = {
  field: {
    ...{ date: "التاريخ", place: "المكان", casualties: "الخسائر", perpetrator: "الجاني" },
    ...{ target: "الهدف", weapon: "السلاح", claim: "التبني", attribution: "النسبة" },
    ...{ count: "العدد", actor: "الفاعل", person: "الشخص" },
  },
  kind: {
    ...{ attack: "هجوم", foiled_plot: "مخطط محبط", claim_or_communique: "تبنٍّ أو بيان" },
    ...{ propaganda_release: "إصدار دعائي", pledge_merger_split: "بيعة أو اندماج أو انشقاق" },
    ...{ leadership_change: "تغيير في القيادة", territorial_change: "تغيير في السيطرة" },
    ...{ ct_operation: "عملية لمكافحة الإرهاب", arrest: "اعتقال", trial_sentence: "محاكمة أو حكم" },
    ...{ prison_break: "هروب من السجن", designation_sanction: "إدراج أو عقوبة" },
    ...{ recruitment_finance_training: "تجنيد أو تمويل أو تدريب" },
    ...{ external_operation: "عملية خارجية", official_statement: "بيان رسمي" },
    ...{ agreement: "اتفاق", displacement: "نزوح", context: "سياق" },
  },
  attackType: {
    ...{
      assassination: "اغتيال",
      armed_assault: "هجوم مسلح",
      bombing_explosion: "تفجير أو انفجار",
    },
    ...{ hijacking: "خطف مركبة", barricade_hostage_taking: "احتجاز رهائن" },
    ...{
      kidnapping: "اختطاف",
      facility_attack: "هجوم على منشأة",
      unarmed_assault: "اعتداء بلا سلاح",
    },
    unknown: "غير معروف",
  },
  flag: {
    ...{ success: "نُفّذ", suicide: "هجوم انتحاري", multiple: "واحد من هجمات مترابطة" },
    ...{ extended: "دام أكثر من يوم", developing: "الأرقام لا تزال تتغير" },
  },
  measure: {
    ...{ killed: "القتلى", wounded: "الجرحى", missing: "المفقودون", abducted: "المختطفون" },
    ...{ detained: "المحتجزون", displaced: "النازحون" },
  },
  population: {
    ...{ total: "المجموع", civilian: "مدنيون", security_forces: "قوات الأمن" },
    ...{ perpetrator: "الجناة", foreign_national: "أجانب", child: "أطفال" },
  },
  precision: {
    ...{
      site: "الموقع، ضمن ١٠ أمتار",
      vicinity: "الجوار، ضمن ١٠٠ متر",
      locality: "الحي، ضمن ١ كم",
    },
    ...{ settlement: "مدينة أو قرية", near_settlement: "قرب مدينة أو قرية، ضمن ٢٥ كم" },
    ...{ admin2: "مديرية", admin1: "ولاية", country: "بلد", multiple: "عدة أماكن" },
    unknown: "غير معروف",
  },
  claim: {
    ...{ none_known: "لا تبنّي معروف", claimed_central_media: "تبنٍّ عبر الإعلام المركزي" },
    ...{ claimed_unofficial: "تبنٍّ عبر قناة غير رسمية", claimed_competing: "تبنّته أكثر من جماعة" },
    ...{ claimed_implausible: "تبنٍّ غير معقول", denied: "نفي", retracted: "تبنٍّ مسحوب" },
  },
  attribution: {
    ...{ unattributed: "غير منسوب", suspected: "مشتبه به", single_source: "نسبه مصدر واحد" },
    ...{ multiple_sources: "نسبته عدة مصادر", claimed_and_attributed: "متبنّى ومنسوب" },
    ...{ disputed: "مختلف عليه", adjudicated: "أثبتته محكمة" },
  },
  confidence: { low: "ثقة ضعيفة", moderate: "ثقة متوسطة", high: "ثقة عالية" },
  likelihood: {
    ...{ almost_no_chance: "شبه مستحيل (١–٥٪)", very_unlikely: "مستبعد جدًا (٥–٢٠٪)" },
    ...{ unlikely: "مستبعد (٢٠–٤٥٪)", roughly_even: "متكافئ تقريبًا (٤٥–٥٥٪)" },
    ...{ likely: "مرجح (٥٥–٨٠٪)", very_likely: "مرجح جدًا (٨٠–٩٥٪)" },
    almost_certain: "شبه مؤكد (٩٥–٩٩٪)",
  },
  targetType: {
    ...{ business: "أعمال تجارية", government: "حكومة", police: "شرطة", military: "جيش" },
    ...{ abortion_related: "متصل بالإجهاض", airports_aircraft: "مطارات وطائرات" },
    ...{ diplomatic: "دبلوماسي", educational: "مؤسسة تعليمية", food_water: "إمداد غذاء أو ماء" },
    ...{ journalists_media: "صحفيون وإعلام", maritime: "بحري", ngo: "منظمة غير حكومية" },
    ...{
      other: "أخرى",
      private_citizens: "مواطنون وممتلكاتهم",
      religious: "شخصيات أو مؤسسات دينية",
    },
    ...{ telecommunication: "اتصالات", terrorists_militia: "جماعة مسلحة غير حكومية" },
    ...{ tourists: "سياح", transportation: "نقل", unknown: "غير معروف" },
    ...{ utilities: "مرافق عامة", violent_political_party: "حزب سياسي عنيف" },
  },
  weaponType: {
    ...{ biological: "بيولوجي", chemical: "كيميائي", radiological: "إشعاعي", nuclear: "نووي" },
    ...{ firearms: "أسلحة نارية", explosives: "متفجرات", fake: "سلاح زائف" },
    ...{ incendiary: "حارق", melee: "سلاح أبيض", vehicle: "مركبة" },
    ...{ sabotage_equipment: "أدوات تخريب", other: "أخرى", unknown: "غير معروف" },
  },
  actorRole: {
    ...{ parent: "التنظيم الأم", affiliate: "فرع", leader: "قائد", member: "عضو" },
    ...{ spokesperson: "متحدث", ally: "حليف", rival: "خصم", government: "حكومة" },
    ...{ security_force: "قوة أمنية", investigator: "محقق", court: "محكمة" },
    ...{ mediator: "وسيط", issuer: "مصدر البيان", mentioned: "مذكور" },
  },
  personRole: {
    ...{ victim: "ضحية", wounded: "جريح", witness: "شاهد", relative: "قريب" },
    ...{ detainee: "محتجز", suspect: "مشتبه به", convicted: "مدان", official: "مسؤول" },
    responder: "مسعف",
  },
  rule: {
    ...{ range: "مدى التقارير المقبولة", latest_official: "أحدث رقم رسمي" },
    ...{ majority: "ما تقوله معظم المصادر المستقلة", source_hierarchy: "المصدر الأعلى درجة" },
    team_decision: "قرار الفريق نفسه",
  },
  deprecation: {
    ...{ superseded: "حل محله تقرير لاحق", error: "خطأ من المصدر" },
    ...{
      unreliable_source: "المصدر غير موثوق",
      duplicate: "مكرر",
      misattributed: "قيل عن شيء آخر",
    },
  },
  stance: { supports: "يؤيد", contradicts: "يناقض", mentions: "يذكر" },
  reliability: {
    ...{ A: "موثوق تمامًا", B: "موثوق عادة", C: "موثوق إلى حد ما", D: "غير موثوق عادة" },
    ...{ E: "غير موثوق", F: "لا يمكن الحكم على موثوقيته" },
  },
  credibility: {
    ...{ 1: "أكدته مصادر أخرى", 2: "صحيح على الأرجح", 3: "قد يكون صحيحًا", 4: "مشكوك فيه" },
    ...{ 5: "مستبعد", 6: "لا يمكن الحكم على صحته" },
  },
  sourceKind: {
    ...{
      official_statement: "بيان رسمي",
      un_report: "تقرير للأمم المتحدة",
      court_record: "سجل محكمة",
    },
    ...{ designation: "إدراج", press_wire: "وكالة أنباء", press_local: "صحافة محلية" },
    ...{ press_intl: "صحافة دولية", ngo_report: "تقرير منظمة غير حكومية", academic: "عمل أكاديمي" },
    ...{ dataset: "مجموعة بيانات", social_post: "منشور في وسائل التواصل" },
    ...{ perpetrator_communique: "بيان الجناة", perpetrator_media: "إعلام الجناة" },
    ...{ video: "فيديو", image: "صورة", satellite: "صورة فضائية", interview: "مقابلة" },
    ...{ broadcast: "بث", book: "كتاب", other: "أخرى" },
  },
  tier: { primary: "أولي", secondary: "ثانوي", tertiary: "من الدرجة الثالثة" },
  contentLabel: {
    ...{ graphic_violence: "عنف صريح", dead_bodies: "جثث", wounded_people: "جرحى" },
    ...{ children_harmed: "أذى لأطفال", distress: "أناس في محنة", hate_speech: "خطاب كراهية" },
    propaganda: "دعاية",
  },
};
