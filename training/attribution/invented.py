"""Invented Arabic and French paragraphs with what is said in them, so that the tagger learns their order of words, their marks and their joined particles.

Nothing here is anybody's text: parts are put together at random. Prints documents in the form corpus.py reads: invented.py COUNT SEED.
"""
import json
import random
import sys

AR_SOURCES = {
    'm': 'الجيش|المتحدث باسم الجيش|مدير المستشفى|المرصد|مصدر أمني|مصدر طبي رفض الكشف عن اسمه|رئيس البلدية|الناطق الرسمي|وزير الداخلية|التحالف|الهلال الأحمر|المكتب الإعلامي|قائد ميداني|أحد السكان|محامي العائلة|مجلس المدينة|شاهد عيان|تنظيم مسلح|الحزب|بيان للقيادة|التقرير|مسؤول في الإدارة|السيد كمال درويش|والد الطفل|الفصيل',
    'f': 'وزارة الصحة|الشرطة|الأمم المتحدة|منظمة حقوقية|وكالة الأنباء|المتحدثة|إدارة السجن|مصادر محلية|قوات الأمن|لجنة التحقيق|المفوضية|والدة أحد المعتقلين|القيادة|الحكومة|مصادر مطلعة|شبكة محلية|السيدة هدى ناصر|الإدارة الذاتية|البعثة|جهات رسمية',
}
AR_VERBS = [('قال', 'قالت', 'إن'), ('أكد', 'أكدت', 'أن'), ('أعلن', 'أعلنت', 'أن'), ('ذكر', 'ذكرت', 'أن'), ('أفاد', 'أفادت', 'بأن'), ('أضاف', 'أضافت', 'أن'), ('أوضح', 'أوضحت', 'أن'), ('حذر', 'حذرت', 'من أن'),
            ('زعم', 'زعمت', 'أن'), ('كشف', 'كشفت', 'أن'), ('أشار', 'أشارت', 'إلى أن'), ('رجح', 'رجحت', 'أن'), ('ادعى', 'ادعت', 'أن'), ('يعتقد', 'تعتقد', 'أن'), ('يقول', 'تقول', 'إن'), ('اعتبر', 'اعتبرت', 'أن'), ('لم يؤكد', 'لم تؤكد', 'أن'),
            ('شدد', 'شددت', 'على أن'), ('بين', 'بينت', 'أن'), ('توقع', 'توقعت', 'أن'), ('نقل', 'نقلت', 'أن'), ('أقر', 'أقرت', 'بأن'), ('صرح', 'صرحت', 'بأن')]
AR_OBJECTS = [('نفى', 'نفت', 'هذه الأنباء|وقوع أي هجوم|وجود قتلى بين المدنيين|صحة التقارير عن القصف|احتجاز نساء'), ('رفض', 'رفضت', 'التعليق على الحادث|الاتهامات الموجهة إليه|نتائج التحقيق'), ('طالب', 'طالبت', 'بوقف فوري لإطلاق النار|بالكشف عن المفقودين|بفتح ممر آمن'),
              ('دعا', 'دعت', 'إلى حماية المدنيين|إلى إجراء تحقيق مستقل|الدول إلى استعادة رعاياها'), ('اتهم', 'اتهمت', 'الفصائل بقصف السوق|الحكومة بإخفاء الأرقام|الطرف الآخر بخرق الهدنة'), ('أدان', 'أدانت', 'الهجوم على القافلة|قصف المخيم'),
              ('تبنى', 'تبنت', 'التفجير|عملية الاغتيال'), ('أعلن', 'أعلنت', 'مقتل خمسة من عناصره|حصيلة جديدة للضحايا|انتهاء العملية'), ('تعهد', 'تعهدت', 'بتسليم الجثامين|بمعاملة الأسرى معاملة حسنة'), ('أكد', 'أكدت', 'وصول المساعدات إلى المدينة|إصابة عشرين شخصاً'), ('تخشى', 'تخشى', 'موجة نزوح جديدة')]
AR_CLAUSES = ('القصف أسفر عن مقتل تسعة أشخاص|عدد الجرحى ارتفع إلى أربعين|المعتقلين فروا من المبنى|الاشتباكات توقفت مساء الخميس|سبعة أطفال بين الضحايا|القوات سيطرت على الحي بالكامل|العائلات لا تعرف مصير أبنائها|الوضع في المخيم ما زال متوتراً|الطريق إلى المدينة مغلق|المساعدات لم تصل منذ أسبوع'
              '|المستشفى خرج عن الخدمة|بعض الفتيان لم يتجاوزوا الرابعة عشرة|الطائرات استهدفت مخزناً للسلاح|العملية انتهت بنجاح|نحو مئتي مقاتل استسلموا|المدنيين غادروا عبر الممر الآمن|الجثث نقلت إلى المشرحة|المفاوضات مستمرة|العشرات ما زالوا تحت الأنقاض|الحراس أطلقوا النار في الهواء'
              '|3 مدنيين أصيبوا في الغارة|١٢ منزلاً دمرت|المهاجمين استخدموا سيارة مفخخة|الكهرباء مقطوعة عن المعسكر').split('|')
AR_PLAIN = 'وقع الانفجار قرب السوق القديم.|شهدت المدينة ليلة هادئة.|وصلت ثلاث سيارات إسعاف إلى المكان.|يقع السجن في الجهة الجنوبية من المدينة.|بدأت الاشتباكات فجر الجمعة.|نزحت مئات العائلات خلال الأيام الماضية.|وأغلقت المدارس أبوابها.|استمر تحليق الطائرات فوق المنطقة.'.split('|')
AR_WHEN = ['', '', '', ' اليوم', ' يوم الثلاثاء', ' في بيان', ' لوكالة محلية', ' عبر الهاتف']

FR_SOURCES = 'Le ministre de la Défense|La police|L’armée|Un porte-parole du gouvernement|Une source médicale|Une source locale|La Croix-Rouge|L’ONU|Le directeur de l’hôpital|Un habitant du quartier|La mère d’un détenu|Le parti|La milice|Une organisation de défense des droits humains|Le groupe rebelle|Le maire|Un responsable, sous couvert d’anonymat,|Karim Derwich, avocat des familles,|L’agence de presse|La commission d’enquête|Le rapport|Nadia Haddad|La coalition|Un témoin'.split('|')
FR_VERBS = 'a déclaré|a affirmé|affirme|a annoncé|a indiqué|a précisé|a ajouté|assure|soutient|a expliqué|prétend|a reconnu|rapporte|a confirmé|estime|pense|n’a pas confirmé|a averti|a promis|a dit'.split('|')
FR_CLAUSES = ('le bombardement a fait neuf morts|sept enfants figurent parmi les victimes|les combats ont cessé jeudi soir|les détenus se sont enfuis du bâtiment|l’aide n’est pas arrivée depuis une semaine|l’hôpital est hors service|certains garçons avaient moins de quatorze ans|la situation reste tendue dans le quartier|les avions ont visé un dépôt d’armes|près de deux cents combattants se sont rendus'
              '|les négociations continuent|des dizaines de personnes sont encore sous les décombres|les gardiens ont tiré en l’air|la route vers la ville est coupée|3 civils ont été blessés dans le raid|les assaillants ont utilisé un véhicule piégé|les familles ignorent le sort de leurs fils').split('|')
FR_OBJECTS = [('dément', 'ces informations|toute attaque contre des civils|l’existence d’un accord'), ('a rejeté', 'les conclusions de l’enquête|ces allégations'), ('réclame', 'un cessez-le-feu immédiat|la vérité sur les disparus'), ('a condamné', 'l’attaque contre le convoi|le bombardement du camp'), ('accuse', 'les milices d’avoir pillé le marché|le régime de cacher les chiffres'),
              ('a appelé', 'à la protection des civils|à une enquête indépendante'), ('a revendiqué', 'l’attentat|l’assassinat du juge'), ('dément', 'avoir tiré sur la foule'), ('a promis', 'de restituer les dépouilles'), ('redoute', 'un nouvel exode'), ('souhaite', 'que les enfants rentrent chez eux')]
FR_PLAIN = 'L’explosion s’est produite près du vieux marché.|La nuit a été calme.|Trois ambulances sont arrivées sur place.|La prison se trouve au sud de la ville.|Les combats ont commencé vendredi à l’aube.|Des centaines de familles ont fui ces derniers jours.|Les écoles sont restées fermées.'.split('|')
FR_WHEN = ['', '', '', ' lundi', ' mardi soir', ' dans un communiqué', ' à la presse']


class Sentence:
    """A text that grows, with the parts marked on the way."""

    def __init__(self):
        self.text, self.parts = '', {'source': [], 'cue': [], 'content': []}

    def put(self, words, role=None):
        if role and words:
            self.parts[role].append([len(self.text), len(self.text) + len(words)])
        self.text += words
        return self


def upper(words):
    return words[:1].upper() + words[1:]


def lower(words):
    return words[:1].lower() + words[1:] if words.split()[0] in ('Le', 'La', 'Les', 'L’armée', 'L’agence', 'Un', 'Une', 'Des', 'Plusieurs') or words.startswith('L’') and words[2:3].islower() else words


def arabic(draw):
    s, kind = Sentence(), draw.random()
    gender = draw.choice('mf')
    source, clause, when = draw.choice(AR_SOURCES[gender].split('|')), draw.choice(AR_CLAUSES), draw.choice(AR_WHEN)
    *pair, that = draw.choice(AR_VERBS)
    verb = draw.choice(('', '', 'و')) + pair[gender == 'f']
    left, right = draw.choice((('«', '»'), ('"', '"'), ('“', '”')))
    if kind < 0.28:
        return s.put(verb, 'cue').put(' ').put(source, 'source').put(when + ' ').put(f'{that} {clause}', 'content').put('.')
    if kind < 0.38:
        return s.put(source, 'source').put(' ').put(verb.lstrip('و') if verb.startswith('وأ') or verb.startswith('وق') else verb, 'cue').put(when + ' ').put(f'{that} {clause}', 'content').put('.')
    if kind < 0.50:
        cue = draw.choice(('بحسب', 'حسب', 'وبحسب', 'وفق', 'بحسب ما أفاد', 'وفق ما ذكر'))
        if draw.random() < 0.5:
            return s.put(cue, 'cue').put(' ').put(source, 'source').put('، ').put(clause, 'content').put('.')
        return s.put(clause, 'content').put('، ').put(cue.lstrip('و') if cue == 'وبحسب' else cue, 'cue').put(' ').put(source, 'source').put('.')
    if kind < 0.56:
        return s.put(draw.choice(('وفقاً', 'وفقا', 'ووفقاً')), 'cue').put(' ').put('لل' + source[2:] if source.startswith('ال') else 'ل' + source, 'source').put('، ').put(clause, 'content').put('.')
    if kind < 0.66:
        return s.put(verb, 'cue').put(' ').put(source, 'source').put(when + ': ').put(left + clause + right, 'content').put('.')
    if kind < 0.76:
        return s.put(left + clause + right, 'content').put('، ').put(verb.lstrip('و') if verb.startswith('وأ') or verb.startswith('وق') else verb, 'cue').put(' ').put(source, 'source').put('.')
    *pair, things = draw.choice(AR_OBJECTS)
    return s.put(draw.choice(('', 'و')) + pair[gender == 'f'], 'cue').put(' ').put(source, 'source').put(when + ' ').put(draw.choice(things.split('|')), 'content').put('.')


def french(draw):
    s, kind = Sentence(), draw.random()
    source, clause, verb, when = draw.choice(FR_SOURCES), draw.choice(FR_CLAUSES), draw.choice(FR_VERBS), draw.choice(FR_WHEN)
    comma, name = (',' if source.endswith(',') else ''), source.rstrip(',')
    left, right = draw.choice((('« ', ' »'), ('“', '”'), ('"', '"'), ('«\u00a0', '\u00a0»')))
    if kind < 0.28:
        return s.put(name, 'source').put(comma + ' ').put(verb, 'cue').put(when + ' ').put('qu’' + clause if clause[0] in 'aeiou' else 'que ' + clause, 'content').put('.')
    if kind < 0.42:
        cue = draw.choice(('selon', 'd’après', 'de source proche de', 'aux dires de', 'selon'))
        if draw.random() < 0.5:
            return s.put(upper(cue), 'cue').put(' ').put(lower(name), 'source').put(', ').put(clause, 'content').put('.')
        return s.put(upper(clause), 'content').put(', ').put(cue, 'cue').put(' ').put(lower(name), 'source').put('.')
    if kind < 0.54:
        return s.put(left + upper(clause) + right, 'content').put(', ').put(verb, 'cue').put(' ').put(lower(name), 'source').put('.')
    if kind < 0.60:
        who, says = draw.choice((('il', 'a-t-'), ('elle', 'a-t-'), ('il', ''), ('elle', '')))
        s.put(left + upper(clause) + right, 'content').put(', ')
        return (s.put('a', 'cue').put('-t-').put(who, 'source').put(' ').put(draw.choice(('déclaré', 'ajouté', 'précisé')) + '.') if says else s.put(draw.choice(('dit', 'poursuit', 'soutient', 'écrit')), 'cue').put('-').put(who, 'source').put('.'))
    if kind < 0.72:
        return s.put(name, 'source').put(comma + ' ').put(verb, 'cue').put(when + ' : ').put(left + upper(clause) + right, 'content').put('.')
    if kind < 0.78:
        first, rest = clause.split(' ', 2)[:2], clause.split(' ', 2)[2]
        return s.put(upper(' '.join(first)), 'content').put(', ').put(draw.choice(('affirme', 'assure', 'selon', 'indique')), 'cue').put(' ').put(lower(name), 'source').put(', ').put(rest, 'content').put('.')
    verb, things = draw.choice(FR_OBJECTS)
    return s.put(name, 'source').put(comma + ' ').put(verb, 'cue').put(' ').put(draw.choice(things.split('|')), 'content').put('.')


def document(draw, number):
    """A text of a few paragraphs, some sentences of which nobody says."""
    make, plain = ((arabic, AR_PLAIN), (french, FR_PLAIN))[number % 2]
    text, attributions = '', []
    for _ in range(draw.randint(3, 6)):
        text += '\n\n' if text else ''
        for k in range(draw.choice((1, 1, 2, 2, 3))):
            text += ' ' if k else ''
            if draw.random() < 0.3:
                text += draw.choice(plain)
                continue
            s = make(draw)
            attributions.append({r: [[b + len(text), e + len(text)] for b, e in spans] for r, spans in s.parts.items()})
            text += s.text
    return {'id': f'invented-{number}', 'text': text, 'annotations': [{'attributions': attributions}]}


if __name__ == '__main__':
    draw = random.Random(int(sys.argv[2]))
    for number in range(int(sys.argv[1])):
        print(json.dumps(document(draw, number), ensure_ascii=False))
