import { expect, test } from 'vitest'
import { ACTORS } from '../../statement/index.ts'
import { ARABIC_SPEAKERS } from '../lexicon/ar/speakers.ts'
import { FRENCH_SPEAKERS } from '../lexicon/fr/speakers.ts'
import { createLexicon } from '../source/index.ts'
import { createPlainAnalyser } from './analyser.ts'
import { speakerBy } from './speakers.ts'

const WORDS = { fr: FRENCH_SPEAKERS, ar: ARABIC_SPEAKERS } as const
const lexicon = createLexicon(ACTORS)

function speaker(lang: keyof typeof WORDS, text: string): string {
  const { tokens } = createPlainAnalyser(lang).analyse(text)
  const told = { text, around: text, words: WORDS[lang], lexicon, last: [] }
  const { kind, role, actors } = speakerBy(tokens, told)
  return [
    kind,
    role ?? '–',
    ...actors.map(({ id, name, of }) => [id ?? name, of ?? ''].join(' ').trim()),
  ].join(' | ')
}

test.each([
  ['Élie Marsane', 'named-person | – | Élie Marsane'],
  ['Le maire de Tessala, Élie Marsane', 'named-person | maire | Élie Marsane'],
  ['Karim Vautrin, médecin à l’hôpital central', 'named-person | médecin | Karim Vautrin'],
  ['le docteur et médecin Karim Vautrin', 'named-person | médecin | Karim Vautrin'],
  ['la porte-parole de l’UNICEF, Nadia Belrose', 'spokesperson | porte-parole | Nadia Belrose unicef'],
  ['les habitants du quartier', 'described | – | les habitants du quartier'],
  ['le ministre', 'described | ministre | le ministre'],
  ['des sources locales, à Tessala', 'described | – | des sources locales, à Tessala'],
  ['un rapport de l’UNICEF', 'document | – | unicef un'],
] as const)('LT11 French: %s is %s', (text, told) => {
  expect(speaker('fr', text)).toBe(told)
})

test.each([
  ['رئيس بلدية تسالا، إيلي مرسان', 'named-person | رئيس | إيلي مرسان'],
  ['الطبيب كريم فوترين', 'named-person | طبيب | كريم فوترين'],
  ['المتحدثة باسم اليونيسف، نادية بلروز', 'spokesperson | متحدثة | نادية بلروز unicef'],
  ['مسؤول محلي', 'described | مسؤول | مسؤول محلي'],
  ['شاهد عيان', 'described | – | شاهد عيان'],
  ['وزير الصحة', 'described | وزير | وزير الصحة'],
  ['مصادر محلية', 'described | – | مصادر محلية'],
  ['عائلة الفتى', 'described | – | عائلة الفتى'],
] as const)('LT11 Arabic: %s is %s', (text, told) => {
  expect(speaker('ar', text)).toBe(told)
})
