/** The words of the ledger’s commands in Arabic. */
export const LEDGER = {
  'fault/ledger-verb': '«{given}» ليس verify ولا prove ولا check ولا export ولا merge ولا log.',
  'fault/ledger-one': 'سمِّ شيئًا واحدًا، مثل: {example}',
  'fault/short-id': '«{given}» ليس معرّفًا: ست خانات على الأقل من 0–9 وa–f.',
  'workspace/half-copied':
    'مساحة العمل في {folder} غير كاملة (ينقص {detail}): انسخها من جديد أو استعد نسخة احتياطية. لم يتغيّر شيء.',
  'workspace/exists-file': '{file} موجود بالفعل؛ لم يُكتب شيء.',

  'verify/intact':
    '{size, plural, one {قيد واحد} two {قيدان} few {# قيود} other {# قيدًا}} من {devices, plural, one {جهاز واحد} two {جهازين} few {# أجهزة} other {# جهازًا}}: كلها سليمة وموقّعة وفي سلاسلها. الجذر {root}.',
  'verify/bodies':
    '{held, plural, zero {لا متون هنا} one {متن واحد هنا سليم} two {متنان هنا سليمان} few {# متون هنا سليمة} other {# متنًا هنا سليمًا}}{erased, plural, =0 {} one {؛ ومُحي واحد} two {؛ ومُحي اثنان} few {؛ ومُحيت #} other {؛ ومُحي #}}.',
  'verify/grown':
    'لم يُغيَّر شيء ولم يُقتطع منذ حُفظ أن فيه {size, plural, one {قيدًا واحدًا} two {قيدين} few {# قيود} other {# قيدًا}}.',
  'verify/not-remembered': 'لم يُحفظ عنه شيء من قبل: لا يمكن ملاحظة قيد اقتُطع من آخره.',
  'verify/fork':
    'كتب الجهاز {device} قيودًا مختلفة عددها {count} بالرقم {sequence}: هي محفوظة دليلًا على مفتاحه.',
  'verify/quarantined':
    '{count, plural, one {قيد واحد ساعته} two {قيدان ساعتهما} few {# قيود ساعاتها} other {# قيدًا ساعاتها}} متقدمة كثيرًا على غيرها: محفوظة ولا تُتبع.',
  'verify/lingering':
    '{count, plural, one {متن واحد يجب محوه ما زال هنا} two {متنان يجب محوهما ما زالا هنا} few {# متون يجب محوها ما زالت هنا} other {# متنًا يجب محوها ما زالت هنا}}.',
  'verify/absent':
    '{count, plural, one {متن أو ملف واحد لم يصل} two {متنان أو ملفان لم يصلا} few {# متون أو ملفات لم تصل} other {# متنًا أو ملفًا لم تصل}} إلى هنا؛ ادمج المجلد الذي يحويها.',
  'verify/odd-times':
    '{count, plural, one {قيد واحد يذكر وقتًا} two {قيدان يذكران وقتًا} few {# قيود تذكر أوقاتًا} other {# قيدًا تذكر أوقاتًا}} لا يمكن: كانت ساعة خاطئة. لا شيء هنا يعتمد على الساعات.',
  'verify/broken': 'السجل غير سليم. القيد {position} (رقم {sequence} للجهاز {device}): {what}.',
  'verify/broken-nobody': 'السجل غير سليم. القيد {position}: {what}.',
  'verify/broken-next':
    'ما العمل: استعد نسخة احتياطية، أو أنشئ مساحة عمل جديدة وادمج فيها نسخة سليمة (sanad ledger merge مجلد).',
  'verify/accept-next': 'إن كنت تعرف السبب فسجّل معرفتك: sanad ledger verify --accept',
  'verify/accepted': '{file}: سُجّل أن {person} على علم به. تبقى البايتات كما هي.',

  'bytes/torn':
    '{file}: {count, plural, one {آخر بايت فيه} two {آخر بايتين فيه} few {آخر # بايتات فيه} other {آخر # بايتًا فيه}} كتابة انقطعت ولم يُقرّ بها قط؛ وُضعت جانبًا وحُفظت.',
  'bytes/changed':
    '{file}: {count, plural, =0 {ليس كما كُتب} one {بايت واحد ليس كما كُتب} two {بايتان ليسا كما كُتبا} few {# بايتات ليست كما كُتبت} other {# بايتًا ليست كما كُتبت}}.',
  'bytes/missing': '{file}: ما كان قبله اختفى.',
  'bytes/stray': '{file}: هذا الملف ليس جزءًا من السجل.',
  'bytes/checkpoint': '{file}: ليس هذا ما وقّعه الجهاز؛ ضاع ما حُفظ عن السجل.',

  'wrong/lost': 'بايتاته تغيّرت أو ضاعت حيث هي',
  'wrong/entry-length': 'طوله ليس طول قيد',
  'wrong/newer-version': 'كتبه إصدار أحدث من سند',
  'wrong/bad-number': 'أحد أعداده غير ممكن',
  'wrong/bad-word': 'إحدى كلماته غير ممكنة',
  'wrong/bad-reference': 'يسمّي قيدًا غير ممكن',
  'wrong/gap': 'قيد كاتبه الذي قبله ناقص',
  'wrong/wrong-link': 'لا يتبع قيد كاتبه الذي قبله',
  'wrong/backward-clock': 'ساعته ترجع إلى الوراء',
  'wrong/bad-signature': 'ليس موقّعًا من كاتبه',
  'wrong/wrong-position': 'هو في مكان غيره',
  'wrong/duplicate': 'هو هنا مرة ثانية',
  'wrong/changed': 'هنا قيد غير المحفوظ',
  'wrong/cut-off': 'ينتهي السجل هنا وكان أطول',
  'wrong/wrong-root': 'من هنا فصاعدًا شيء ليس كما حُفظ',
  'wrong/body-missing': 'متنه اختفى ولا قيد يقول إنه مُحي',
  'wrong/body-changed': 'متنه تغيّر',
  'wrong/parts-changed': 'أسطر متنه ليست التي يذكرها',
  'wrong/body-foreign': 'متنه ليس مما كتبه سند',
  'wrong/wrong-kind': 'متنه من نوع غير الذي يذكره',
  'wrong/held-missing': 'نص أو ملف يسمّيه اختفى',
  'wrong/held-changed': 'نص أو ملف يسمّيه تغيّر',

  'prove/none': 'لا قول هنا ولا قيد {given}.',
  'prove/several': '«{given}» بداية معرّفات عدة: {ids}. اكتب المزيد من الذي تريده.',
  'prove/sealed':
    'ختمت القولَ نسخة أقدم من سند: لا يمكن إظهاره وحده. أما قيده فيمكن: sanad ledger prove {entry}',
  'prove/reveals':
    'القول مختوم، وسيحمل البرهان كلماته وقائلها لكل من يصله الملف. إن كان هذا ما تريده: sanad ledger prove {id} --reveal. ولإثبات القيد وحده دون كلماته: sanad ledger prove {entry}',
  'prove/written': 'البرهان في {file}. يمكن لأي أحد فحصه دون شبكة: sanad ledger check {file}',
  'export/written':
    '{count, plural, one {قيد واحد} two {قيدان} few {# قيود} other {# قيدًا}} في {file} مع ما هو مكشوف.',
  'export/unsigned': 'مساحة العمل مقفلة: ليس للتصدير نقطة تحقق، فلا يلاحظ أحد ما يُقتطع من آخره.',

  'proof/holds': 'البرهان صحيح. يُظهر أن هذا القول سُجّل بهذه الكلمات عينها:',
  'proof/holds-entry': 'البرهان صحيح. يُظهر أن هذا القيد سُجّل.',
  'proof/holds-part': 'البرهان صحيح. يُظهر أن هذا سُجّل حرفًا بحرف:',
  'proof/speaker': 'المصدر: {speaker}',
  'proof/cue': 'كيف قيل: {cue}',
  'proof/no-cue': 'كيف قيل: دون لفظ قول',
  'proof/words': 'ما قيل: {text}',
  'proof/entry':
    'القيد {entry} (رقم {sequence} لكاتبه) في الموضع {position} من سجل فيه {size, plural, one {قيد واحد} two {قيدان} few {# قيود} other {# قيدًا}} وقّعه المفتاح {key}.',
  'proof/self-asserted': 'كاتبه وحده يقول منذ متى: المفتاح {key}، في {day} بحسب ساعة جهازه.',
  'proof/witnessed': 'كان هناك في {day} على الأكثر: رآه {witnesses}.',
  'proof/leaves-open': 'لا يُظهر:',
  'open/truth': 'أن ما قيل صحيح؛',
  'open/completeness': 'أنه لم يُقل شيء آخر، هنا أو في مكان آخر؛',
  'open/figure': 'أن رقمًا ينتج عنه: sanad weigh يحسبه من جديد؛',
  'open/person': 'مَن بيده المفاتيح؛',
  'open/date': 'متى كُتب، ولا أن صاحب المفتاح لم يختلق السجل لاحقًا: لم يره أحد غيره.',
  'proof/fails': 'البرهان غير صحيح: {what}.',
  'unproved/no-proof': 'هذا ليس برهانًا أو ليس كاملًا',
  'unproved/no-checkpoint': 'لا يمكن قراءة نقطة تحققه',
  'unproved/unknown-log': 'لا أحد يعرف السجل الذي يسمّيه',
  'unproved/checkpoint-not-signed': 'نقطة تحققه ليست موقّعة بمفتاح السجل',
  'unproved/witness-not-signed': 'توقيع شاهد لا يطابق',
  'unproved/no-entry': 'لا يمكن قراءة قيده',
  'unproved/entry-not-signed': 'قيده ليس موقّعًا من كاتبه',
  'unproved/not-in-log': 'السجل لا يحوي القيد',
  'unproved/not-in-entry': 'القيد لا يحوي هذه الكلمات',
  'proof/no-file': 'لا يمكن قراءة {file}.',

  'merge/took':
    '{added, plural, =0 {لا قيد جديدًا} one {جاء قيد جديد واحد} two {جاء قيدان جديدان} few {جاءت # قيود جديدة} other {جاء # قيدًا جديدًا}}؛ وكان هنا من قبل {known, plural, other {#}}؛ {bodies, plural, =0 {ولم يُنسخ شيء} one {ونُسخ متن أو ملف واحد} two {ونُسخ متنان أو ملفان} few {ونُسخت # متون وملفات} other {ونُسخ # متنًا وملفًا}}.',
  'merge/refused': 'القيد {position} هناك لم يؤخذ: {what}.',
  'merge/waiting': 'القيد {entry} هناك لم يؤخذ: قيد كاتبه الذي قبله ليس هناك ولا هنا.',
  'merge/damaged': 'المتن {name} هناك لم يؤخذ: تغيّر.',
  'merge/other-damage': 'هناك بايتات في {file} ليست كما كُتبت؛ أُخذ ما يمكن قراءته.',
  'merge/not-whole': 'التصدير ليس كما وقّعه سجله؛ فُحص كل قيد وحده.',
  'merge/erased':
    '{count, plural, one {حُذف متن واحد} two {حُذف متنان} few {حُذفت # متون} other {حُذف # متنًا}} هنا لأن قيودًا تقول بمحوها.',
  'merge/acknowledged':
    'وقّع هذا الجهاز أن {count, plural, one {محوًا واحدًا نُفّذ} two {محوين نُفّذا} few {# عمليات محو نُفّذت} other {# عملية محو نُفّذت}} هنا.',
  'merge/unsigned': 'مساحة العمل مقفلة: لم يوقَّع بعد أن ذلك نُفّذ. ادمج من جديد مع --passphrase-file.',
  'merge/asked':
    '{count, plural, one {محو واحد ينتظر} two {محوان ينتظران} few {# عمليات محو تنتظر} other {# عملية محو تنتظر}} موافقتك: جهاز لم يكفله أحد هنا يطلب محو ما كتبه غيره. انظر من الطالب، ثم: {commands}',
  'merge/no-export': '{detail} ليس مساحة عمل ولا تصديرًا منها؛ لم يتغيّر شيء.',
  'merge/same': 'هذه هي مساحة العمل نفسها؛ لم يتغيّر شيء.',

  'said/report': 'تقرير',
  'said/text': 'نص',
  'said/reading': 'قراءة',
  'said/act': 'إجراء',
  'said/pin': 'تسمية حادثة',
  'said/judgement': 'حكم في تقريرين',
  'said/violation': 'تدوين انتهاك',
  'said/decision': 'قرار',
  'said/withdrawal': 'سحب تقرير',
  'said/member': 'عضو',
  'said/search': 'بحث محفوظ',
  'said/access': 'فتح تقرير مختوم',
  'said/erase': 'يُمحى',
  'said/erased': 'مُحي هنا',
  'said/unread': '{coarse}، لا يُقرأ',

  'rebuild/done':
    'أُعيد بناء الجداول من {count, plural, one {قيد واحد} two {قيدين} few {# قيود} other {# قيدًا}} في {seconds} ثانية.',
} as const
