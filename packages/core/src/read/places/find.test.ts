import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEnglishAnalyser } from '../english.ts'
import { createGazetteer, findPlaces, nationOf } from './index.ts'

const english = createEnglishAnalyser()
const gazetteer = createGazetteer()

function found(text: string): readonly string[] {
  return findPlaces(english.analyse(text), gazetteer).map(
    ({ begin, end, place }) => `${text.slice(begin, end)} = ${place.ref}`,
  )
}

const GHWAYRAN = 'SY/SY-HA/hasakah/ghwayran'

test.each([
  [
    'Gunmen stormed Ghwayran prison in Hasakah.',
    [`Ghwayran prison = ${GHWAYRAN}/prison`, 'Hasakah = SY/SY-HA/hasakah'],
  ],
  ['They fled into the Gweiran neighbourhood.', [`Gweiran neighbourhood = ${GHWAYRAN}`]],
  ["The al-Sina'a prison was hit.", [`al-Sina'a prison = ${GHWAYRAN}/prison`]],
  ['The al-Sinaa jail was hit.', [`al-Sinaa jail = ${GHWAYRAN}/prison`]],
  ['The Hasakah prison was hit.', [`Hasakah prison = ${GHWAYRAN}/prison`]],
  ['They live in the city of Hassakeh.', ['Hassakeh = SY/SY-HA/hasakah']],
  ['They live in Hasaka province.', ['Hasaka province = SY/SY-HA']],
  [
    'They live in al-Hol camp, in north-east Syria.',
    ['al-Hol camp = SY/SY-HA/al-hol/camp', 'north-east Syria = SY'],
  ],
  ['They live in Roj camp.', ['Roj camp = SY/SY-HA/malikiyah/roj']],
  ['They came from Deir ez-Zor and Raqqa.', ['Deir ez-Zor = SY/SY-DY/deir-ez-zor', 'Raqqa = SY/SY-RA/raqqa']],
  [
    'A strike hit Khan Younis in the southern Gaza Strip.',
    ['Khan Younis = PS/gaza-strip/PS-KYS/khan-younis', 'southern Gaza Strip = PS/gaza-strip'],
  ],
  ['A strike hit the Jabalia refugee camp.', ['Jabalia refugee camp = PS/gaza-strip/PS-NGZ/jabalia/camp']],
  [
    'A strike hit al-Shifa hospital in Gaza City.',
    [
      'al-Shifa hospital = PS/gaza-strip/PS-GZA/gaza-city/shifa',
      'Gaza City = PS/gaza-strip/PS-GZA/gaza-city',
    ],
  ],
  ['They were taken to Iraq.', ['Iraq = IQ']],
  ['Clashes in Hasakah, Syria, went on.', ['Hasakah = SY/SY-HA/hasakah', 'Syria = SY']],
])('PL1 a name is found in all its spellings, as the kind of place its words say: %s', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['Michael Jordan scored again.'],
  ['Chad Brown won the race.'],
  ['The Gaza Ministry of Health gave a figure.'],
  ['Iraq has refused to take them.'],
  ['They told us so.'],
  ['The beach was empty.'],
  ['European states met.'],
])('PL2 a name that is a person, an organisation or a state that acts is no place: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('PL2 a name of several places means the one in the country that the text is about', () => {
  expect(found('In Beirut and Sidon it was quiet; in Tripoli it was not.').at(-1)).toBe(
    'Tripoli = LB/tripoli',
  )
  expect(found('In Benghazi it was quiet; in Tripoli it was not.').at(-1)).toBe('Tripoli = LY/tripoli')
})

test('PL1 a place says how precise its name is', () => {
  const prison = gazetteer.find('Ghwayran prison', null)
  const city = gazetteer.find('Hasakah', null)
  expect(prison?.radiusKm).toBeLessThan(city?.radiusKm ?? 0)
  expect(prison?.country).toBe('SY')
})

test('people of a country are told by its adjectives', () => {
  expect(
    ['Iraqi', 'Iraqis', 'French', 'British', 'Syria', 'us', 'car'].map(
      (word) => nationOf(word)?.code ?? null,
    ),
  ).toEqual(['IQ', 'IQ', 'FR', 'GB', 'SY', null, null])
})

test('finding places never fails, and every place lies in the text', () => {
  const words = fc.constantFrom(
    'al-',
    'Hol ',
    'camp ',
    'Hasakah ',
    'of ',
    'the ',
    'City ',
    'in ',
    '-',
    'north',
    '\n',
    'Syria',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const place of findPlaces(english.analyse(text), gazetteer)) {
        expect(place.begin).toBeGreaterThanOrEqual(end)
        expect(place.end).toBeGreaterThan(place.begin)
        end = place.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
