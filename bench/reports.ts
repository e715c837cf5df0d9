/** Invented reports: no place, person or event in them exists. */
const PLACES = ['Azrin', 'Tel Maruf', 'Bir Khalda', 'Qasr Nur', 'Wadi Sahl', 'Umm Dabra']
const SPEAKERS = [
  'A spokesman for the Azrin Council',
  'Dr Selin Marto, a surgeon at the town hospital,',
  'The Relief Committee',
  'Residents',
  'An officer of the United Nations',
  'The Valley Brigades',
]
const CUES = ['said', 'told reporters', 'claimed', 'denied', 'warned', 'confirmed']
const CONTENTS = [
  'that {n} children were killed in the market of {place} on Monday',
  'that more than {n} people had been displaced from {place} since the clashes began',
  'that the school in {place} was hit by two shells and that nobody was hurt',
  'that about {n} families were still trapped in {place}',
  'that {n} detainees, including four boys, had escaped from the prison in {place}',
  'that the children of {place} were safe and with their families',
]
const OTHERS = [
  'The fighting in {place} has entered its third week, and the road to the south remains closed to aid.',
  'It was not possible to verify the number independently.',
  '"We counted {n} wounded people in one night," she added. "Nobody has reached the northern quarter."',
  'At least {n} people are reported to have died in {place} since January.',
  'According to a local council, {n} houses were damaged and water was cut off for two days.',
  'The committee called for the release of all children held in {place} and for access to the camp.',
]
const WORDS = 500

/** A report of about 500 words; each number gives another one, the same each time. */
export function inventReport(n: number): string {
  const paragraphs: string[] = []
  let words = 0
  for (let i = 0; words < WORDS; i += 1) {
    const sentence = i % 2 === 0 ? saidSentence(n, i) : filled(pick(OTHERS, n, i * 5 + 1), n, i)
    words += sentence.split(' ').length
    paragraphs.push(sentence)
  }
  const grouped = Array.from({ length: Math.ceil(paragraphs.length / 3) }, (_, i) =>
    paragraphs.slice(3 * i, 3 * i + 3).join(' '),
  )
  return grouped.join('\n\n')
}

function saidSentence(n: number, i: number): string {
  return `${pick(SPEAKERS, n, i)} ${pick(CUES, n, i * 3)} ${filled(pick(CONTENTS, n, i * 7), n, i)}.`
}

function filled(template: string, n: number, i: number): string {
  return template
    .replaceAll('{place}', pick(PLACES, n, i))
    .replaceAll('{n}', String(2 + ((n * 31 + i * 17) % 400)))
}

/** A member of a list that changes with both numbers, so that no two reports are alike. */
function pick(list: readonly string[], n: number, i: number): string {
  return list[(n * 2_654_435_761 + i * 40_503 + ((n * i) % 7)) % list.length] ?? ''
}
