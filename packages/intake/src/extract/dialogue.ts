import type { Extract, Fault, Located, Turn } from './extraction.ts'
import { locateParagraphs, readHeader } from './plain.ts'

/** A line that begins with who speaks, with a time code before or behind the name where there is one. */
const LABEL =
  /^(?:[[(]?(\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?)[\])]?[ \t]{0,9}[-–—]?[ \t]{0,9})?([\p{Lu}\p{Lo}][\p{L}\p{M}\p{N} .,'’()/_-]{0,59}?)[ \t]{0,9}(?:[[(](\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?)[\])])?[ \t]{0,9}[:：](?=\s|$)[ \t]*/u

interface Line {
  readonly begin: number
  readonly words: number
  readonly end: number
  readonly speaker: string
  readonly named: readonly [number, number]
  readonly time: string | null
}

/** What forms and bulletins write before a colon: lines that begin so are no talk. */
const FIELD =
  /^(?:date|time|place|location|source|type|status|details?|description|summary|notes?|update|killed|injured|wounded|casualties|victims?|name|age|title|subject|from|to|case|incident|report|lieu|heure|statut|type|description|détails?|المكان|الموقع|التاريخ|الوقت|المصدر|النوع|التفاصيل|الوصف|القتلى|الجرحى|الاسم|العمر|العنوان|الموضوع|ملاحظات?)$/iu

/** Whether most paragraphs begin with a name and a colon, at least three times and by somebody twice. */
export function looksLikeDialogue(characters: string): boolean {
  const { body } = readHeader(characters)
  const paragraphs = body.split('\n').filter((line) => line.trim() !== '')
  const speakers = paragraphs.map((line) => LABEL.exec(line)?.[2]).filter((name) => name !== undefined)
  if (speakers.some((name) => FIELD.test(name))) return false
  return (
    speakers.length >= 3 &&
    speakers.length >= paragraphs.length * 0.6 &&
    new Set(speakers).size < speakers.length
  )
}

/** A transcript of the form "NAME: words": the text as it is, and whose words each turn is. */
export function extractDialogue(characters: string): { extract: Extract; faults: readonly Fault[] } {
  const { about, body, faults } = readHeader(characters)
  const lines = readLabels(body)
  const located = locateTurns(body, lines)
  return { extract: { locator: null, about, characters: body, located, turns: lines.map(toTurn) }, faults }
}

function readLabels(characters: string): readonly Line[] {
  const found: Line[] = []
  let at = 0
  for (const line of characters.split('\n')) {
    const match = line.length > 0 ? LABEL.exec(line) : null
    const name = match?.[2]
    if (match !== null && name !== undefined) {
      const begin = at + match[0].indexOf(name, match[1] === undefined ? 0 : match[1].length)
      const named = [begin, begin + name.length] as const
      found.push({
        begin: at,
        words: at + match[0].length,
        end: at,
        speaker: name,
        named,
        time: match[1] ?? match[3] ?? null,
      })
    }
    at += line.length + 1
  }
  return found.map((line, index) => ({
    ...line,
    end: characters.slice(0, found[index + 1]?.begin ?? characters.length).trimEnd().length,
  }))
}

function toTurn(line: Line): Turn {
  const time = line.time === null ? null : ([line.time, line.time] as const)
  return {
    begin: line.words,
    end: Math.max(line.words, line.end),
    speaker: line.speaker,
    named: line.named,
    time,
  }
}

/** Paragraphs as everywhere, and the time code of its turn where the file gives one. */
function locateTurns(body: string, lines: readonly Line[]): readonly Located[] {
  if (!lines.some((line) => line.time !== null)) return locateParagraphs(body)
  const begins = lines[0]?.begin === 0 ? lines : [{ begin: 0, time: null }, ...lines]
  let time: string | null = null
  return begins.map((line, index) => {
    time = line.time ?? time
    const locator =
      time === null ? { paragraph: index + 1 } : { paragraph: index + 1, time: [time, time] as const }
    return { begin: line.begin, end: begins[index + 1]?.begin ?? body.length, locator }
  })
}
