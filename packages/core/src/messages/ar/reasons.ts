import type { REASONS as ENGLISH } from '../en/reasons.ts'

/** The sentences of reasons and disagreements in Arabic. */
export const REASONS: Readonly<Record<keyof typeof ENGLISH, string>> = {
  'disagreement/value':
    'يذكران عددين لا يصحّان معاً ({unit}، {measure}): «{low}» ({lowSpeaker}) و«{high}» ({highSpeaker}){assumedCount, plural, =0 {} other {، ما دام كلاهما يقصد الشيء نفسه من حيث {assumed}}}.',
  'disagreement/revised':
    'قال {speaker} أولاً «{before}» ({unit}، {measure})، ثم {direction, select, up {أكثر} other {أقل}}: «{after}».',
  'disagreement/sum':
    'يعدّان أشخاصاً مختلفين: «{total}» ({speaker}) هو مجموع {addends} ({other}){includedCount, plural, =0 {} other {؛ ويشمل {included}}}.',
  'disagreement/part-exceeds-whole':
    'يعدّان أشخاصاً مختلفين: لا يمكن أن يكون «{part}» ({partSpeaker}) جزءاً من «{whole}» ({wholeSpeaker})، وكلاهما: {measure}.',
  'disagreement/more-than-all':
    'لا أعداد تستقيم مع القولين ({measure}): {shares}، «{parts}» ({partSpeaker})، أكثر من جميع الأشخاص، «{whole}» ({wholeSpeaker}).',
  'disagreement/inclusion':
    'يعدّان أشخاصاً مختلفين: «{total}» يشمل {included} عند {speaker}؛ أما {other} فيعدّهم إلى جانبه.',
  'disagreement/two-numbers':
    'يذكر {speaker} في تقرير واحد عددين لا يصحّان معاً ({unit}، {measure}): «{first}» و«{second}».',
  'disagreement/killed-and-injured':
    'في قول واحد ({speaker}) لا يبلغ القتلى والجرحى، {parts}، المجموع «{total}».',
  'disagreement/day':
    'يذكران يومين مختلفين للأمر نفسه ({event}): {first} ({oneSpeaker}) و{again} ({otherSpeaker}).',
  'disagreement/replaced':
    '{kind, select, corrects {صحّح الناشر تقريره} other {استبدل الناشر تقريره}}: يقول الآن «{after}» بدلاً من «{before}» ({unit}، {measure}).',
  'disagreement/unit':
    'العدد نفسه تقريباً بوحدتين مختلفتين ({measure}): «{one}» {oneUnit}، و«{other}» {otherUnit}.',
  'disagreement/transposed': 'يختلف العددان {one} و{other} برقمين تبادلا موضعيهما؛ وقد يكون أحدهما زلّة.',
  'disagreement/parts': 'في قول واحد ({speaker}) يزيد مجموع الأجزاء، {parts}، على الكل، «{total}».',
  'disagreement/status':
    'لا يمكن أن يصحّ «{one}» ({oneSpeaker}) و«{other}» ({otherSpeaker}) معاً عن {who} في الوقت نفسه{oneParty, select, true {؛ وكلاهما يتكلم باسم طرف واحد} other {}}.',
  'disagreement/not-known': 'يقول {speaker} «{status}» عن {who}؛ ويقول {other} إن ذلك غير معروف.',
  'disagreement/denied': 'يقول {speaker} إن هذا وقع: {what}؛ وينفيه {denier}.',
  'disagreement/attribution':
    'يسمّيان فاعلين مختلفين ({event}): {one} ({oneSpeaker})، و{other} ({otherSpeaker}).',
  'disagreement/declared-again':
    'أعلن {speaker} الأمر نفسه مرتين، في {first} ثم في {again} ({what}): إما أنه لم يتحقق في المرة الأولى وإما أنه ضاع بينهما.',
  'range/not-counted': 'استُبعد: لم يقع هذا كحدث يُعدّ ({realis}).',
  'range/not-asserted': 'استُبعد: لا يجزم المصدر بهذا العدد ({stance}).',
  'range/part-of-total': 'استُبعد من هذا النطاق: «{words}» جزء من عدد أكبر في القول نفسه.',
  'range/one-of-them': 'استُبعد من هذا النطاق: «{words}» شخص واحد من المعدودين.',
  'range/below-own-total':
    'استُبعد من هذا النطاق: {value, number} أقل من المجموع {total, number} الذي يذكره التقرير نفسه بكلماته؛ وقد يكون عدداً سابقاً أو جزءاً.',
  'range/same-statement': 'استُبعد من هذا النطاق: «{words}» جزء من قائمة يجمعها القول نفسه.',
  'range/summed': '{value, number} هو مجموع {parts, number} من الأعداد يسردها قول واحد.',
  'range/open-above': 'قد يكون أكثر من {value, number}: لا يذكر مصدر هذا العدد حداً أعلى.',
  'range/approximate':
    '{end, select, low {الطرف الأدنى} high {الطرف الأعلى} other {هذا العدد}} تقريبي: «{words}».',
  'range/words-only': 'لم يُذكر عدد بل كلمات فقط: «{words}».',
  'range/unconfirmed':
    '{end, select, low {الطرف الأدنى} high {الطرف الأعلى} other {هذا العدد}} يستند فقط إلى ما لم يتأكد ({confirmation}).',
  'range/unattributed':
    '{end, select, low {الطرف الأدنى} high {الطرف الأعلى} other {هذا العدد}} لا يُنسب إلى أحد بعينه.',
  'range/interested':
    '{end, select, low {الطرف الأدنى} high {الطرف الأعلى} other {هذا العدد}} يستند فقط إلى مصدر له مصلحة فيه ({interest}).',
  'range/hedged':
    '{end, select, low {الطرف الأدنى} high {الطرف الأعلى} other {هذا العدد}} مذكور بتحفظ ({hedge}).',
  'range/earlier-of-source':
    'استُبعد من هذا النطاق: قال المصدر نفسه لاحقاً «{later}» بدلاً من «{words}» ({on}).',
  'range/title': 'استُبعد من هذا المدى: «{words}» في العنوان، والنص يذكر عددًا آخر.',
  'range/title-repeats': 'استُبعد من هذا المدى: «{words}» في العنوان ويقول ما يقوله النص.',
  'range/in-passing': 'ذُكر عرضًا في تقرير عن حادث آخر: «{words}».',
  'range/several-events': 'استُبعد من هذا المدى: «{words}» يجمع عدة حوادث معًا.',
  'range/where-they-died':
    'استُبعد من هذا المدى: «{words}» يعدّ من ماتوا في مكان واحد؛ والعدد الكلي {total, number}.',
  'range/outlier':
    'استُبعد من هذا المدى: {value, number} أكبر بكثير مما يذكره الآخرون ({others, number} على الأكثر)؛ قد يخص أمرًا آخر أو يكون خطأ في القراءة.',
  'range/report-supersedes': 'استُبعد: استبدل ناشره هذا التقرير بتقرير لاحق.',
  'range/report-corrects': 'استُبعد: صحّح ناشره هذا العدد في تقرير لاحق.',
  'range/told-one-by-one':
    '{value, plural, one {ذُكر شخص واحد على حدة؛ ولا يقول أحد إنه لا يوجد غيره.} two {ذُكر شخصان كل على حدة؛ ولا يقول أحد إنهما الجميع.} few {ذُكر # أشخاص واحداً واحداً؛ ولا يقول أحد إنهم الجميع.} many {ذُكر # شخصاً واحداً واحداً؛ ولا يقول أحد إنهم الجميع.} other {ذُكر # شخص واحداً واحداً؛ ولا يقول أحد إنهم الجميع.}}',
  'range/as-said': 'لا يُذكر تاريخ لهذا العدد؛ فيُعتمد يوم قيل.',
  'share/children': 'أطفال',
  'share/women': 'نساء',
  'share/men': 'رجال',
  'scope/measure': 'المقياس',
  'scope/unit': 'الوحدة',
  'scope/kind': 'طريقة العدّ',
  'scope/population': 'الأشخاص',
  'scope/place': 'المكان',
  'scope/period': 'الفترة',
  'scope/asOf': 'تاريخ العدّ',
  'grade/acknowledged': 'يقول ذلك طرف خلافا لمصلحته.',
  'grade/only-interested': 'لا يقول ذلك سوى مصادر لها مصلحة فيه.',
  'grade/sources':
    'ممن يتحدثون عن ذلك ({what}): {independent, plural, zero {لم يثبت استقلال أي مصدر} one {ثبت استقلال مصدر واحد} two {ثبت استقلال مصدرين} few {ثبت استقلال # مصادر} many {ثبت استقلال # مصدرا} other {ثبت استقلال # مصدر}}{unknown, plural, zero {} one {؛ ولا يُعرف ذلك عن مصدر واحد} two {؛ ولا يُعرف ذلك عن مصدرين} few {؛ ولا يُعرف ذلك عن # مصادر} many {؛ ولا يُعرف ذلك عن # مصدرا} other {؛ ولا يُعرف ذلك عن # مصدر}}.',
}
