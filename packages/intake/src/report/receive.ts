import type { Problem } from '@sanad/core/statement'
import { LIMITS, type Limits, misleadingExtension } from '../extract/index.ts'
import { isMisleading, shownName } from './file-name.ts'
import { readSourceFile } from './read-source.ts'
import type { Received, ReceiveOptions } from './received.ts'
import { createSourceFile, openSourceFile, type SourceFile } from './source-file.ts'
import { tellProblem } from './tell.ts'
import { receiveWords } from './transcript.ts'

/** Receives a file: hashed and kept whatever it is, its reports with their texts, and every problem as a value. */
export async function receiveFile(path: string, options: ReceiveOptions = {}): Promise<Received> {
  const limits = limitsOf(options)
  const name = shownName(path)
  const opened = await openSourceFile(path, limits.fileBytes)
  if (opened.kind === 'closed') {
    const params = opened.code === 'intake/file-unreadable' ? opened.params : {}
    return { evidence: null, reports: [], tables: [], problems: [tellProblem(opened.code, name, params)] }
  }
  try {
    return await receiveSource(opened.file, path, options, limits)
  } finally {
    await opened.close()
  }
}

/** Receives bytes that are in memory, by the name they came with. */
export function receiveBytes(
  bytes: Uint8Array,
  name: string,
  options: ReceiveOptions = {},
): Promise<Received> {
  return receiveSource(createSourceFile(bytes), name, options, limitsOf(options))
}

async function receiveSource(
  file: SourceFile,
  path: string,
  options: ReceiveOptions,
  limits: Limits,
): Promise<Received> {
  const name = shownName(path)
  const read = await readSourceFile(file, { name, options, limits, parent: null, part: null, depth: 0 })
  const named: Problem[] = isMisleading(path) ? [tellProblem('intake/name-misleading', name)] : []
  const received = {
    ...read.received,
    problems: [...named, ...tellExtension(path, name, read.type), ...read.received.problems],
  }
  return options.transcript === undefined && options.words === undefined
    ? received
    : receiveWords(received, options, limits)
}

function tellExtension(path: string, name: string, type: string): readonly Problem[] {
  const extension = misleadingExtension(path, { kind: 'text', type })
  return extension === null ? [] : [tellProblem('intake/wrong-extension', name, { extension, type })]
}

function limitsOf({ limits }: ReceiveOptions): Limits {
  return { ...LIMITS, ...limits }
}
