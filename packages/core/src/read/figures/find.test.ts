import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftsOf, figureOf, shown } from './fixtures/drafts.ts'
import { SENTENCES } from './fixtures/sentences.ts'

test.each(SENTENCES)('FG1 “%s” counts whom its words count, and then how many', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test.each([
  ['A 14-year-old boy was shot to death on Tuesday.', ['killed child exactly 1-1 male age14']],
  ['The shooting left a 17-year-old dead.', ['killed child exactly 1-1 age17']],
  ['Two 16-year-olds were killed.', ['killed child exactly 2-2 age16']],
  ['Gunmen opened fire, killing a 28-year-old.', ['killed person exactly 1-1 age28']],
  ['17-year-old dead in Arwan shooting', ['killed child exactly 1-1 age17']],
  ['The man was 41 years old when he was arrested.', []],
])('FG8 “%s”: an age may tell of a person by itself', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test.each([
  ['A woman was fatally shot by her neighbour.', ['killed person exactly 1-1 female']],
  ['Guards fatally wounded two men.', ['killed person exactly 2-2 male']],
  ['Three men were gunned down near the well.', ['killed person exactly 3-3 male']],
  ['The fatal shooting of a driver led to protests.', ['killed person exactly 1-1 driver']],
  ['A soldier killed himself.', ['killed person exactly 1-1 soldier']],
  ['A soldier took his own life.', ['killed person exactly 1-1 soldier']],
  ['The court sentenced two men to death.', []],
])('FG8 “%s”: killing in other words than a verb of its own', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test.each([
  ['The victim was pronounced dead at the hospital.', ['killed person exactly 1-1 one']],
  ['He was taken to a hospital but later died.', ['killed person exactly 1-1 one']],
  ['A man was rushed to a clinic but died.', ['killed person exactly 1-1 male']],
  ['She later died.', ['killed person exactly 1-1 one']],
  ['Police fired back, killing the driver.', ['killed person exactly 1-1 driver one']],
  ['Man shot dead in Arwan', ['killed person exactly 1-1 male']],
  ['He was arrested on Monday.', []],
  ['The court heard of the death of Rim Amsha, 23.', ['killed person exactly 1-1 one']],
  ['He was charged with the 2019 death of a guard.', ['killed person exactly 1-1 guard']],
  ['The boy’s father said he survived.', []],
])('FG8 “%s”: one person spoken of before is one of those killed', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test.each([
  ['The victims were two girls and a boy. All are in hospital.', []],
  [
    'Three people were killed. The victims were two girls and a boy.',
    ['killed person exactly 3-3', 'killed child exactly 2-2 female', 'killed child exactly 1-1 male'],
  ],
])('FG9 “%s”: victims are the dead where the words tell of killing', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test('FG3 a part is tied to the number it is part of, by that number’s place', () => {
  const text = 'Seven people, including two children, were killed.'
  const [whole, part] = draftsOf(text)
  expect(part?.links).toEqual([{ kind: 'part-of', to: whole?.anchor }])
  expect(whole === undefined ? [] : figureOf(whole).includes.map(({ words }) => words)).toEqual([
    'two children',
  ])
})

test('FG3 infants among the children are of those children', () => {
  const drafts = draftsOf(
    'Nineteen people, including nine children, among them two infants, and four women, were killed.',
  )
  const children = drafts.find((draft) => figureOf(draft).count.words === 'nine')
  const infants = drafts.find((draft) => figureOf(draft).count.words === 'two')
  expect(infants?.links).toEqual([{ kind: 'part-of', to: children?.anchor }])
  expect(drafts.map((draft) => figureOf(draft).count.low)).toEqual([19, 9, 2, 4])
})

test('FG3 a larger number is no part of a smaller one', () => {
  const drafts = draftsOf('At least 37 people, including 12 women, and up to 50 civilians were killed.')
  expect(drafts.map((draft) => [figureOf(draft).count.words, draft.links?.length])).toEqual([
    ['At least 37', 0],
    ['12', 1],
    ['up to 50', 0],
  ])
})

test.each([
  ['Basil Amsha was killed.', 'Basil Amsha'],
  ['His wife was killed.', 'His wife'],
  ['One of them was killed.', 'One'],
])('FG4 “%s” counts one person in particular', (sentence, words) => {
  const [draft] = draftsOf(sentence)
  expect(draft?.frame.quantifier).toBe('one')
  expect(draft === undefined ? null : figureOf(draft).count).toMatchObject({ words, low: 1, high: 1 })
})

test.each([
  ['Basil Amsha (child) was killed.', ['killed child exactly 1-1 age0 one']],
  ['Basil Amsha, an infant, was killed.', ['killed child exactly 1-1 age0 one']],
  ['Basil Amsha (4-5 years old) was killed.', ['killed child exactly 1-1 age4 one']],
  ['Basil Amsha, who was only 8, was killed.', ['killed child exactly 1-1 age8 one']],
  ['The raid killed four-year-old Hala.', ['killed child exactly 1-1 age4 one']],
  ['Basil Amsha’s sister mourned those killed in the raid.', []],
  ['Basil Amsha, who was driving, was killed.', ['killed person exactly 1-1 one']],
])('FG4 “%s”: what is told beside a name tells whether it is a child’s', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test.each([
  [
    'Rim Amsha (34) was killed with her son Basil Amsha (9). Her niece, 4-year-old Huda Amsha.',
    ['killed 34', 'killed 9', 'killed 4'],
  ],
  [
    'Rim Amsha (34) was killed with her son Basil Amsha (9). Her niece, 4-year-old Huda Amsha, survived.',
    ['killed 34', 'killed 9'],
  ],
])('FG4 “%s”: a sentence without a verb goes on with the list before it', (text, told) => {
  const found = draftsOf(text).map(figureOf)
  expect(found.map(({ measure, population }) => `${measure} ${population.age?.[0]}`)).toEqual(told)
})

test.each([
  [
    'Six people were killed. One of the victims was a child.',
    ['killed person exactly 6-6', 'killed child exactly 1-1'],
  ],
  ['One of the victims was a child. All are in hospital.', []],
])('FG9 “%s”: who some of the victims were', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})

test('FG4 a street or an agency killed nobody by having a name', () => {
  expect(draftsOf('The strike hit Palm Street and Nahr News Agency reported it.')).toEqual([])
})

test.each([
  ['The fire could kill 12 people.', { realis: 'expected' }],
  ['They planned to kill 12 people.', { realis: 'planned' }],
  ['They tried to kill 12 people.', { realis: 'attempted' }],
  ['Twelve people were reportedly killed.', { hedge: 'hearsay' }],
  ['Twelve people are feared dead.', { stance: 'fears' }],
  ['Twelve people are believed to have been killed.', { hedge: 'believed' }],
])('FG5 “%s” is read with its reserve', (sentence, frame) => {
  expect(draftsOf(sentence)[0]?.frame).toMatchObject(frame)
})

test.each([
  ['Twelve people were killed.', 'flow'],
  ['The prison holds 700 boys.', 'stock'],
  ['Ten people are missing.', 'stock'],
  ['The death toll rose to 12.', 'cumulative'],
  ['Twelve people have been killed since 20 January 2022.', 'cumulative'],
] as const)('FG6 “%s” is a %s', (sentence, kind) => {
  const [draft] = draftsOf(sentence)
  expect(draft === undefined ? null : figureOf(draft).kind).toBe(kind)
})

test('FG6 a figure’s time and place are those of its sentence, and not when it was told', () => {
  const [draft] = draftsOf(
    'The office said on Friday that twelve people were killed in Hasakah on 20 January 2022.',
  )
  const figure = draft === undefined ? null : figureOf(draft)
  expect(figure?.period).toBe('2022-01-20')
  expect(figure?.place?.words).toContain('Hasakah')
})

test('FG2 any text is read without an error, and every anchor lies within it', () => {
  const words = fc.constantFrom(
    'killed',
    'were',
    '12',
    'children',
    'including',
    'and',
    'at least',
    'women',
    ',',
    '(',
    ')',
    '.',
    'between',
    'up to',
    'three',
    'of them',
    'a',
    'family of',
    'hundred',
    '-year-old',
    'Basil Amsha',
    '٣',
    '9'.repeat(30),
    '\u{1F600}',
    '5%',
    'death toll',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(text, (some) => {
      for (const { anchor, spans } of draftsOf(some)) {
        for (const { begin, end } of [anchor, ...spans]) {
          expect(begin).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(begin)
          expect(end).toBeLessThanOrEqual(some.length)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['The army said that 280 boys were held. The agency put the number at 312.', ['held child', 'held child']],
  ['The agency put the number at 312.', []],
  ['The group met 35 boys; 12 reunited with their parents.', ['reunified child']],
])('FG7 “%s”: a number without a noun is of those told before', (text, counted) => {
  const told = draftsOf(text).map((draft) => `${figureOf(draft).measure} ${figureOf(draft).unit}`)
  expect(told).toEqual(counted)
})

test('FG4 a roll that two verbs share goes to the one that opens or closes it', () => {
  const text =
    'The raid killed Basil Amsha (4), who lived there, and his sister Rim Amsha (6). Those injured were Sami Kader (9) and Huda Kader (11).'
  expect(
    draftsOf(text).map((draft) => `${figureOf(draft).measure} ${figureOf(draft).population.age?.[0]}`),
  ).toEqual(['killed 4', 'killed 6', 'injured 9', 'injured 11'])
})

test.each([
  ['Before the attack on 20 January 2022 the prison held 850 boys.', '../2022-01-20'],
  ['After the attack on 20 January 2022 the prison held 601 boys.', '2022-01-20/..'],
  ['The prison held 601 boys; on 20 January 2022 it fell.', null],
])('FG6 “%s” is told as of %s', (sentence, asOf) => {
  const [draft] = draftsOf(sentence)
  expect(draft === undefined ? undefined : figureOf(draft).asOf).toBe(asOf)
})
