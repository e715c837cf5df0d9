import { SanadError } from '../statement/index.ts'

/** The one way to write a value as JSON: names in the order of their UTF-16 units, no blanks (RFC 8785). Absent fields are left out; what JSON cannot say is refused (`ledger/not-json`). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`
  if (isRecord(value)) {
    const fields = Object.entries(value).filter(([, one]) => one !== undefined)
    const written = fields
      .toSorted(byName)
      .map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`)
    return `{${written.join(',')}}`
  }
  const plain = value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value)
  if (!plain) throw new SanadError('ledger/not-json', `${typeof value} cannot be written as JSON`)
  return JSON.stringify(value)
}

/** The value that JSON text stands for; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a value has named fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
