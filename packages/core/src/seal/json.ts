import { fromHex, isRecord, parseJson } from '../ledger/index.ts'

export type JsonRecord = Readonly<Record<string, unknown>>

/** The object of one of our formats that a text holds, or why it is none. */
export function parseFormat(
  text: string,
  format: string,
  version: number,
): JsonRecord | 'foreign' | 'newer-version' | 'damaged' {
  const told = parseJson(text)
  if (!isRecord(told)) return 'damaged'
  if (told['format'] !== format) return 'foreign'
  const isNewer = typeof told['version'] === 'number' && told['version'] > version
  if (isNewer) return 'newer-version'
  return told['version'] === version ? told : 'damaged'
}

/** A text as it is kept in a file: one line a field, so that people can look at it. */
export function formatText(format: string, version: number, fields: JsonRecord): string {
  return `${JSON.stringify({ format, version, ...fields }, null, 2)}\n`
}

/** The bytes that a field holds as hex; null where it does not. */
export function hexField(value: unknown): Uint8Array | null {
  return typeof value === 'string' ? fromHex(value) : null
}
