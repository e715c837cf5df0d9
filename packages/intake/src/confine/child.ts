import { extractParsed, type FileKind, isParsedKind, type Limits } from '../extract/index.ts'

/** What the parent asks for, as the first line of the input; the file's bytes follow it. */
export interface Request {
  readonly kind: FileKind
  readonly limits: Limits
}

async function readAll(): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const input = await readAll()
const end = input.indexOf(10)
const { kind, limits }: Request = JSON.parse(input.subarray(0, end).toString('utf8'))
if (!isParsedKind(kind)) process.exit(2)
const bytes = new Uint8Array(input.subarray(end + 1))
const extraction = await extractParsed(bytes, kind, limits)
process.stdout.write(JSON.stringify(extraction), () => process.exit(0))
