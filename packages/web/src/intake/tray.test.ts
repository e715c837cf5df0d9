import type { Job } from '@sanad/server/client'
import { expect, test } from 'vitest'
import { withJob, withTold } from './tray.ts'

const job = (id: string, state: Job['state'], received = '2022-01-24T10:00:00Z'): Job => ({
  id,
  state,
  received,
  name: `${id}.txt`,
  bytes: 1,
  hash: null,
  compartment: 'open',
  reports: [],
  statements: 0,
  problems: [],
  why: null,
})
const told = (jobs: readonly Job[]): readonly string[] => jobs.map(({ id, state }) => `${id} ${state}`)

test('WB13 each job stands once, as it was last told, the latest first', () => {
  const jobs = withJob(withJob([], job('a', 'hashed')), job('b', 'hashed', '2022-01-24T11:00:00Z'))
  expect(told(withJob(jobs, job('a', 'done')))).toEqual(['b hashed', 'a done'])
})

test('WB14 after the connection came back no job is lost: what the server put away is here', () => {
  const before = [job('a', 'failed'), job('b', 'text'), job('c', 'done'), job('e', 'stored')]
  const since = withJob(withJob(before, job('e', 'asks')), job('f', 'hashed'))
  const rows = [job('d', 'stored'), job('e', 'stored')]
  expect(told(withTold(since, rows, before)).toSorted()).toEqual([
    'a failed',
    'b known',
    'c done',
    'd stored',
    'e asks',
    'f hashed',
  ])
})
