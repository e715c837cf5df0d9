import type { CueLexicon } from '../cues.ts'

/** Arabic words of saying, in plain letters and without a joined "and". */
export const ARABIC_CUES: CueLexicon = {
  words: [
    {
      stance: 'denies',
      hedge: 'none',
      begins: 'نفي نفت. نفوا. ينفي تنفي ينفون. نافي كذب يكذب تكذب فند يفند تفند انكر ينكر تنكر',
    },
    { stance: 'doubts', hedge: 'none', begins: 'شكك يشكك تشكك' },
    { stance: 'retracts', hedge: 'none', begins: 'تراجع يتراجع تتراجع' },
    {
      stance: 'fears',
      hedge: 'none',
      begins: 'خشي خشيت. يخشي تخشي يخشون. حذر يحذر تحذر محذر قلق يقلق تقلق مخاوف تخوف يتخوف اعرب. اعربت.',
    },
    { stance: 'predicts', hedge: 'none', begins: 'توقع يتوقع تتوقع متوقع' },
    {
      stance: 'calls-for',
      hedge: 'none',
      begins:
        'دعا. دعت. دعوا. يدعو تدعو داعي دعوه. طالب يطالب تطالب مطالب ناشد يناشد تناشد حث. حثت. يحث تحث طلب. طلبت. يطلب تطلب',
    },
    { stance: 'opposes', hedge: 'none', begins: 'رفض يرفض ترفض عارض يعارض تعارض' },
    { stance: 'promises', hedge: 'none', begins: 'تعهد يتعهد تتعهد وعد. وعدت. يعد. تعد.' },
    { stance: 'threatens', hedge: 'none', begins: 'هدد يهدد تهدد توعد يتوعد تتوعد' },
    {
      stance: 'asserts',
      hedge: 'alleged',
      begins: 'زعم يزعم تزعم زاعم مزاعم ادعي ادعت. ادعوا. يدعي. تدعي. ادعاء تبني تبنت. يتبني تتبني',
    },
    { stance: 'asserts', hedge: 'alleged', blames: true, begins: 'اتهم يتهم تتهم متهم حمل. حملت. يحمل تحمل' },
    { stance: 'asserts', hedge: 'estimated', begins: 'قدر. قدرت. يقدر تقدر قدروا. تقديرات' },
    { stance: 'asserts', hedge: 'believed', begins: 'يعتقد تعتقد اعتقد ظن. يظن تظن' },
    { stance: 'asserts', hedge: 'possible', begins: 'رجح يرجح ترجح مرجح لمح يلمح تلمح المح' },
  ],
  negations: new Set(['لم', 'لا', 'ما', 'لن', 'ليس', 'ليست', 'غير']),
  knowing: ['يعرف', 'تعرف', 'يعلم', 'تعلم', 'معروف', 'معلوم', 'واضح'],
  declining: ['رفض', 'يرفض', 'ترفض', 'امتنع', 'يمتنع'],
  speaking: ['التعليق', 'تعليق', 'الرد', 'الافصاح', 'الكشف', 'الاجابه', 'التعقيب'],
}
