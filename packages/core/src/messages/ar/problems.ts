import type { PROBLEMS as ENGLISH } from '../en/problems.ts'

/** The sentences of problems in Arabic. */
export const PROBLEMS: Readonly<Record<keyof typeof ENGLISH, string>> = {
  'intake/file-missing': '{file}: لا يوجد ملف كهذا. تحقق من الاسم والمجلد.',
  'intake/file-forbidden': '{file}: لا يحق لك قراءة هذا الملف. اسأل صاحبه أو غيّر أذوناته.',
  'intake/file-unreadable': '{file}: تعذرت قراءة الملف ({reason}). انسخه من جديد من مصدره.',
  'intake/file-empty': '{file}: الملف فارغ. احصل عليه من جديد من مصدره.',
  'intake/file-too-large':
    '{file}: حجمه {bytes, number} بايت يتجاوز الحد {limit, number}؛ حُفظ دليلاً ولم يُقرأ نصه. قسّمه.',
  'intake/folder': '{file}: هذا مجلد. اذكر أسماء الملفات التي فيه.',
  'intake/not-a-file': '{file}: هذا جهاز أو أنبوب أو مقبس وليس ملفاً. احفظ ما يعطيه في ملف أولاً.',
  'intake/wrong-extension': '{file}: يقول الاسم \u200e.{extension} لكن المحتوى {type}؛ قُرئ بحسب محتواه.',
  'intake/two-types':
    '{file}: الملف {type} و{other} معاً، وهذه حيلة معروفة؛ لم يُقرأ إلا الأول. اسأل عن مصدره.',
  'intake/name-misleading': '{file}: في الاسم محارف تخفي نهايته الحقيقية؛ أُظهرت على شكل �.',
  'intake/type-not-read': '{file}: الملف {type}؛ حُفظ دليلاً ولم يُقرأ. احفظه بصيغة PDF أو DOCX أو نصاً.',
  'intake/no-transcript': '{file}: الملف {type}؛ حُفظ دليلاً ولم تُقرأ كلماته. أعطِها في نص مفرّغ.',
  'intake/transcript-unused': '{file}: للملف نص خاص به؛ لم يُستعمل النص المفرّغ {transcript}.',
  'intake/stopped-cpu':
    '{file}: أُوقفت القراءة بعد {limit, number} ثوانٍ من الحساب. قسّم الملف أو احفظه من جديد.',
  'intake/stopped-wall': '{file}: أُوقفت القراءة بعد {limit, number} ثانية. قسّم الملف أو احفظه من جديد.',
  'intake/stopped-memory':
    '{file}: أُوقفت القراءة عند {limit, number} ميغابايت من الذاكرة. قسّم الملف أو احفظه من جديد.',
  'intake/stopped-answer': '{file}: ما وُجد في الملف أطول مما يمكن استقباله. قسّمه.',
  'intake/stopped-crash': '{file}: عطّل الملف البرنامج الذي يقرأ نوعه. احفظه ببرنامج آخر أو نصاً.',
  'intake/stopped-absent': '{file}: تعذر تشغيل البرنامج الذي يقرأ هذا النوع من الملفات. شغّل `sanad doctor`.',
  'intake/no-words': '{file}: لا كلمات في الملف. إن كان صورة نص فأعطِ نصاً مفرّغاً.',
  'intake/no-text-layer':
    '{file}: {pages, plural, one {الصفحة صورة} two {الصفحتان صورتان} few {الصفحات # كلها صور} other {الصفحات # كلها صور}}، مسح ضوئي بلا نص؛ حُفظ دليلاً. أعطِ كلماته في نص مفرّغ.',
  'intake/pages-without-words':
    '{file}: {count, plural, one {صفحة واحدة} two {صفحتان} few {# صفحات} other {# صفحة}} من {pages, number} بلا كلمات؛ لعلها مسح ضوئي.',
  'intake/broken': '{file}: الملف تالف أو مبتور. احصل عليه من جديد من مصدره.',
  'intake/encrypted': '{file}: الملف مقفل بكلمة سر. احفظه بلا كلمة سر وأعطِ ذلك.',
  'intake/too-many-pages':
    '{file}: عدد صفحاته {count, number} يتجاوز الحد {limit, number}؛ حُفظ الملف دليلاً. قسّمه.',
  'intake/text-too-long': '{file}: نصه البالغ {count, number} محرفاً يتجاوز الحد {limit, number}. قسّم الملف.',
  'intake/archive-too-many-members':
    '{file}: فيه {count, number} ملفاً مضغوطاً، فوق الحد {limit, number}؛ لم يُفك.',
  'intake/archive-too-large':
    '{file}: سيبلغ بعد الفك {bytes, number} بايت، فوق الحد {limit, number}؛ لم يُفك.',
  'intake/archive-ratio':
    '{file}: سيتضخم أكثر من {limit, number} مرة عند الفك كما تفعل القنبلة المضغوطة؛ لم يُفك. اسأل عن مصدره.',
  'intake/archive-unsafe-name': '{file}: فيه ملف سُمّي بحيث يُكتب في مكان آخر؛ لم يُفك. اسأل عن مصدره.',
  'intake/archive-nested':
    '{file}: {count, plural, one {أرشيف واحد مضغوط فيه لم يُقرأ} two {أرشيفان مضغوطان فيه لم يُقرآ} few {# أرشيفات مضغوطة فيه لم تُقرأ} other {# أرشيفاً مضغوطاً فيه لم تُقرأ}}. أعطِها ملفات مستقلة.',
  'intake/encoding': '{file}: قُرئ بترميز {encoding}.',
  'intake/encoding-doubtful':
    '{file}: {count, plural, one {محرف واحد تعذرت قراءته} two {محرفان تعذرت قراءتهما} few {# محارف تعذرت قراءتها} other {# محرفاً تعذرت قراءتها}} بترميز {encoding} وتظهر على شكل �.',
  'intake/date-not-understood':
    '{file}: التاريخ «{words}» يُقرأ على أكثر من وجه؛ فتُرك. اكتبه هكذا: 2022-01-24.',
  'intake/table-without-text':
    '{file}: لا عمود فيه نص؛ حُفظ {count, plural, one {صف واحد} two {صفان} few {# صفوف} other {# صفاً}} جدولاً. سمّ عموداً «text» ليُقرأ كل صف.',
  'intake/rows-without-words':
    '{file}: {count, plural, one {صف واحد} two {صفان} few {# صفوف} other {# صفاً}} بلا كلمات في عمود النص.',
  'intake/row-broken':
    '{file}: {count, plural, one {صف واحد تعذرت قراءته فتُرك} two {صفان تعذرت قراءتهما فتُركا} few {# صفوف تعذرت قراءتها فتُركت} other {# صفاً تعذرت قراءتها فتُركت}}.',
  'intake/too-many-rows': '{file}: لم تُقرأ إلا الصفوف الأولى وعددها {limit, number}. قسّم الملف.',
  'intake/chat-system-lines':
    '{file}: {count, plural, one {سطر واحد} two {سطران} few {# أسطر} other {# سطراً}} من برنامج المحادثة نفسه تُركت.',
  'intake/chat-media-left-out':
    '{file}: {count, plural, one {رسالة واحدة} two {رسالتان} few {# رسائل} other {# رسالة}} فيها صورة أو تسجيل أو ملف لا يورد التصدير إلا اسمه.',
  'intake/chat-date-order': '{file}: لا يُعرف أيهما أولاً في تواريخه، اليوم أم الشهر؛ أُرّخت الرسائل بسنتها فقط.',
  'intake/too-many-attachments':
    '{file}: من {count, number} مرفقاً لم تُقرأ إلا الأولى وعددها {limit, number}.',
  'intake/attachments-too-deep':
    '{file}: تُقرأ الرسائل داخل الرسائل حتى عمق {limit, number}؛ وهذه أعمق فلم تُقرأ.',
  'intake/picture-too-large':
    '{file}: تقول إن أبعادها {width, number} في {height, number} بكسل؛ لا تفتحها في عارض صور.',

  'read/no-reader': 'ليس لدى سند بعدُ قارئ للّغة {lang}؛ حُفظ النص ولم يُقرأ منه شيء.',
  'read/language-unknown': 'تعذرت معرفة لغة النص؛ اذكرها بالخيار --lang فيُقرأ.',
  'read/nothing-found': 'قُرئ النص ولم يوجد فيه قول.',
  'read/words-only':
    'في اللغة {lang} يقرأ سند مَن قال ماذا، ولا يقرأ بعدُ ما يُدّعى: لم تُؤخذ منه أعداد ولا أحداث ولا أوقات.',
  'read/less-sure':
    '{count, plural, one {قول واحد أقل} two {قولان أقل} few {# أقوال أقل} other {# قولًا أقل}} ثقةً من {least, number, percent} وتُرك جانبًا.',
  'read/not-grounded': 'تعذر ربط قول بكلماته ({why}) فتُرك.',
  'stream/not-json': 'السطر {line} ليس JSON صحيحاً.',
  'stream/not-a-report': 'السطر {line} ليس تقريراً: ينقصه «text».',
  'stream/bad-field': 'السطر {line}: «{field}» ليس كما ينبغي فتُرك.',
  'stream/known-id': 'ورد المُعرّف «{id}» من قبل مع نص آخر؛ هذا تقرير قائم بذاته.',
  'stream/too-long': 'السطر {line} أطول من {limit} محرف فلم يُقرأ.',
}
