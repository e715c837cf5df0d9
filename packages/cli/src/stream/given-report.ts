import { createProblem, type Edtf, type Problem, parseEdtf } from '@sanad/core/statement'
import { LINE_LIMIT, type Line } from './lines.ts'

/** A report as a line of a stream gives it. */
export interface GivenReport {
  readonly kind: 'report'
  readonly line: number
  readonly id: string
  readonly text: string
  readonly date: Edtf | null
  readonly lang: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly problems: readonly Problem[]
}

/** A line that is no report, and why. */
export interface RefusedReport {
  readonly kind: 'refused'
  readonly line: number
  readonly problems: readonly Problem[]
}

type Field = 'id' | 'text' | 'date' | 'lang' | 'title' | 'publisher'
type Fields = Readonly<Partial<Record<Field, unknown>>>

/** A report from a line of a stream; what a field holds that it should not is left out and told. */
export function parseReportLine({ number, text }: Line): GivenReport | RefusedReport {
  const refuse = (problem: Problem): RefusedReport => ({ kind: 'refused', line: number, problems: [problem] })
  if (text === null) return refuse(createProblem('stream/too-long', { line: number, limit: LINE_LIMIT }))
  const fields = parseObject(text)
  if (fields === null) return refuse(createProblem('stream/not-json', { line: number }))
  if (typeof fields.text !== 'string') return refuse(createProblem('stream/not-a-report', { line: number }))
  const bad: string[] = []
  const read = <T>(field: Field, parse: (value: string) => T | null): T | null => {
    const value = fields[field]
    if (value === undefined || value === null) return null
    const parsed = typeof value === 'string' ? parse(value) : null
    if (parsed === null) bad.push(field)
    return parsed
  }
  const words = (value: string): string | null => (value.trim() === '' ? null : value)
  const report = {
    id: idOf(fields.id) ?? read('id', words) ?? String(number),
    text: fields.text,
    date: read('date', parseEdtf),
    lang: read('lang', parseLanguageTag),
    title: read('title', words),
    publisher: read('publisher', words),
  }
  const problems = bad.map((field) => createProblem('stream/bad-field', { line: number, field }))
  return { kind: 'report', line: number, ...report, problems }
}

/** A language code (BCP 47), or null where it is none. */
export function parseLanguageTag(text: string): string | null {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? text : null
}

function parseObject(text: string): Fields | null {
  try {
    const parsed: unknown = JSON.parse(text)
    return isObject(parsed) ? parsed : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}
