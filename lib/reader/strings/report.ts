import type { ReaderLanguage } from "../language.ts";

/** Of the page on which a reader reports an error. */
export type ReportStrings = {
  report: string;
  intro: string;
  about: string;
  what: string;
  whatHelp: string;
  contact: string;
  contactHelp: string;
  /** Of a field that people do not see. */
  leaveEmpty: string;
  send: string;
  received: string;
  receivedText: string;
  back: string;
  problem: string;
  problems: {
    missing: string;
    long: string;
    contact: string;
    often: string;
    full: string;
    elsewhere: string;
    large: string;
  };
};

const EN: ReportStrings = {
  report: "Report an error",
  intro:
    "Is a date, a place, a figure or a source wrong? Tell the team that publishes this chronology. It reads every report; other readers do not see it.",
  about: "About",
  what: "What is wrong, and how do you know?",
  whatHelp: "A source helps most: an address, a title, a page. At most 4,000 characters.",
  contact: "E-mail address, if you want an answer",
  contactHelp:
    "Only the team sees it, uses it for nothing but an answer, and it is removed 30 days after the report is decided.",
  leaveEmpty: "Leave this field empty",
  send: "Send the report",
  received: "Your report has arrived",
  receivedText:
    "The team will look at it. If something has to change, that will be in a later edition, which says what it corrects. This edition stays as it is.",
  back: "Back to the entry",
  problem: "The report was not sent.",
  problems: {
    missing: "Write what is wrong.",
    long: "This is too long. At most 4,000 characters.",
    contact: "This is not an e-mail address.",
    often: "Several reports came from where you are. Please try again in an hour.",
    full: "Many reports wait already. Please try again another day.",
    elsewhere: "It has to be sent from this page.",
    large: "This is too large.",
  },
};

const FA: ReportStrings = {
  report: "گزارش خطا",
  intro:
    "آیا تاریخ، جای، رقم یا منبعی نادرست است؟ به گروهی که این گاه‌شمار را منتشر می‌کند بگویید. گروه هر گزارش را می‌خواند؛ خوانندگان دیگر آن را نمی‌بینند.",
  about: "دربارهٔ",
  what: "چه چیزی نادرست است و از کجا می‌دانید؟",
  whatHelp: "منبع بیش از همه کمک می‌کند: نشانی، عنوان، صفحه. حداکثر ۴٬۰۰۰ نویسه.",
  contact: "نشانی ایمیل، اگر پاسخ می‌خواهید",
  contactHelp:
    "تنها گروه آن را می‌بیند، جز برای پاسخ به کار نمی‌برد، و ۳۰ روز پس از تصمیم دربارهٔ گزارش پاک می‌شود.",
  leaveEmpty: "این خانه را خالی بگذارید",
  send: "فرستادن گزارش",
  received: "گزارش شما رسید",
  receivedText:
    "گروه آن را بررسی می‌کند. اگر چیزی باید تغییر کند، در ویرایشی پسین خواهد بود که می‌گوید چه را تصحیح می‌کند. این ویرایش همان‌گونه می‌ماند.",
  back: "بازگشت به رویداد",
  problem: "گزارش فرستاده نشد.",
  problems: {
    missing: "بنویسید چه چیزی نادرست است.",
    long: "بسیار دراز است. حداکثر ۴٬۰۰۰ نویسه.",
    contact: "این نشانی ایمیل نیست.",
    often: "از جایی که هستید چند گزارش رسیده است. لطفاً یک ساعت دیگر دوباره کوشش کنید.",
    full: "گزارش‌های زیادی در انتظار است. لطفاً روز دیگر دوباره کوشش کنید.",
    elsewhere: "باید از همین صفحه فرستاده شود.",
    large: "بسیار بزرگ است.",
  },
};

const PS: ReportStrings = {
  report: "د تېروتنې خبر ورکول",
  intro:
    "ایا کومه نېټه، ځای، شمېره یا سرچینه ناسمه ده؟ هغې ډلې ته یې ووایئ چې دا پېښلیک خپروي. ډله هر خبر لولي؛ نور لوستونکي یې نه ویني.",
  about: "په اړه",
  what: "څه ناسم دي، او تاسو څنګه پوهېږئ؟",
  whatHelp: "سرچینه تر ټولو ډېره مرسته کوي: پته، سرلیک، مخ. تر ۴٬۰۰۰ تورو پورې.",
  contact: "برېښنالیک پته، که ځواب غواړئ",
  contactHelp:
    "یوازې ډله یې ویني، یوازې د ځواب لپاره یې کاروي، او د خبر په اړه له پرېکړې ۳۰ ورځې وروسته پاکېږي.",
  leaveEmpty: "دا ځای تش پرېږدئ",
  send: "خبر ولېږئ",
  received: "ستاسو خبر راورسېد",
  receivedText:
    "ډله به یې وګوري. که څه بدلول پکار وي، په یوه وروستۍ ګڼه کې به وي چې وايي څه سموي. دا ګڼه همداسې پاتې کېږي.",
  back: "بېرته پېښې ته",
  problem: "خبر ونه لېږل شو.",
  problems: {
    missing: "ولیکئ چې څه ناسم دي.",
    long: "ډېر اوږد دی. تر ۴٬۰۰۰ تورو پورې.",
    contact: "دا د برېښنالیک پته نه ده.",
    often: "له هغه ځایه چې تاسو یاست څو خبرونه راغلي. مهرباني وکړئ یو ساعت وروسته بیا هڅه وکړئ.",
    full: "ډېر خبرونه لا انتظار کوي. مهرباني وکړئ بله ورځ بیا هڅه وکړئ.",
    elsewhere: "باید له همدې پاڼې ولېږل شي.",
    large: "ډېر لوی دی.",
  },
};

const AR: ReportStrings = {
  report: "الإبلاغ عن خطأ",
  intro:
    "هل من تاريخ أو مكان أو رقم أو مصدر خاطئ؟ أخبروا الفريق الذي ينشر هذا التسلسل الزمني. يقرأ الفريق كل بلاغ، ولا يراه القراء الآخرون.",
  about: "بشأن",
  what: "ما الخطأ، وكيف عرفتم؟",
  whatHelp: "المصدر أنفع شيء: عنوان أو اسم أو صفحة. ٤٬٠٠٠ حرف على الأكثر.",
  contact: "البريد الإلكتروني إن أردتم جوابًا",
  contactHelp: "لا يراه إلا الفريق، ولا يستعمله إلا للجواب، ويُحذف بعد ٣٠ يومًا من البت في البلاغ.",
  leaveEmpty: "اتركوا هذا الحقل فارغًا",
  send: "إرسال البلاغ",
  received: "وصل بلاغكم",
  receivedText:
    "سينظر الفريق فيه. وإن وجب تغيير شيء فسيكون في إصدار لاحق يقول ما الذي يصححه. ويبقى هذا الإصدار كما هو.",
  back: "العودة إلى الحدث",
  problem: "لم يُرسل البلاغ.",
  problems: {
    missing: "اكتبوا ما الخطأ.",
    long: "هذا طويل جدًا. ٤٬٠٠٠ حرف على الأكثر.",
    contact: "ليس هذا بريدًا إلكترونيًا.",
    often: "وصلت عدة بلاغات من حيث أنتم. حاولوا مجددًا بعد ساعة من فضلكم.",
    full: "بلاغات كثيرة تنتظر. حاولوا مجددًا في يوم آخر من فضلكم.",
    elsewhere: "يجب إرساله من هذه الصفحة.",
    large: "هذا كبير جدًا.",
  },
};

export const REPORT_STRINGS: Record<ReaderLanguage, ReportStrings> = {
  en: EN,
  fa: FA,
  ps: PS,
  ar: AR,
};
