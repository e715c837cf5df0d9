import { PassThrough, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createOutput, OutputError } from './output.ts'

test('CM12 writing waits while the reader is behind', async () => {
  const slow = new PassThrough({ highWaterMark: 4 })
  const output = createOutput(slow)
  let written = false
  const writing = output.write('longer than four').then(() => {
    written = true
  })
  await Promise.resolve()
  expect(written).toBe(false)
  slow.resume()
  await writing
  expect(written).toBe(true)
})

test('CM12 however often it waits, nothing is left listening', async () => {
  const slow = new PassThrough({ highWaterMark: 4 })
  const output = createOutput(slow)
  const before = slow.listenerCount('close')
  slow.resume()
  for (let n = 0; n < 30; n += 1) await output.write('longer than four')
  expect(slow.listenerCount('close')).toBe(before)
})

test('CM8 a reader that went away closes the output; any other failure is told', async () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) })
  const gone = createOutput(failing('EPIPE'))
  await gone.write('x')
  await gone.end()
  expect(gone.closed).toBe(true)
  const full = createOutput(failing('ENOSPC'))
  const writing = full.write('x').then(() => full.end())
  await expect(writing).rejects.toThrow(OutputError)
})
