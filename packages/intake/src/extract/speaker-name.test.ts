import { expect, test } from 'vitest'
import { couldBeSpeaker } from './speaker-name.ts'

test.for([
  'MONA',
  'INTERVIEWER 2',
  'Mona Example',
  'Col. Rezan al-Example',
  'Sami Example, Save the Children',
  'Mona Example, nurse',
  'Second witness',
  'UNICEF spokesperson',
  'Woman in the crowd',
  'منى المثال',
  'Q',
])('IN11 “%s” before a colon is a speaker', (label) => {
  expect(couldBeSpeaker(label)).toBe(true)
})

test.for([
  'We heard one thing',
  'She said',
  'Well, listen',
  'The guard told us this',
  'There was a rule',
  'Remember',
])('IN11 “%s” before a colon is the beginning of what is said', (label) => {
  expect(couldBeSpeaker(label)).toBe(false)
})
