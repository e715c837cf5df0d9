import { expect, test } from 'vitest'
import { draftsOf, shown } from './fixtures/drafts.ts'

test.each([
  [
    'The strike killed nine people and injured others.',
    ['killed person exactly 9-9', 'injured person vague 2+'],
  ],
  ['The blast shook Darsa, reportedly injuring some civilians.', ['injured person vague 2+ civilian']],
  ['Civilians were wounded in Darsa.', ['injured person vague 2+ civilian']],
  ['Four men were killed and others wounded.', ['killed person exactly 4-4 male', 'injured person vague 2+']],
  ['The shelling resulted in injuries.', ['injured person vague 2+']],
  ['Casualties were reported in Darsa.', ['casualties person vague 2+']],
  ['It left a number of martyrs and injuries.', ['killed person vague 2+', 'injured person vague 2+']],
  ['The post told of martyrs and wounded.', ['injured person vague 2+']],
  ['There were injuries in Darsa.', ['injured person vague 2+']],
  ['Crew members were killed.', ['killed person vague 2+']],
  ['A number of people were killed and wounded.', ['killed person vague 2+', 'injured person vague 2+']],
  ['A number of people were killed or wounded.', ['casualties person vague 2+']],
  ['Dozens of people were killed and wounded.', ['casualties person vague 24-99']],
  ['Four people were reported injured.', ['injured person exactly 4-4']],
  ['The shelling did not result in injuries.', []],
  ['There were no reports of casualties.', []],
  ['The clinic treats children with injuries.', []],
  ['Images of wounded civilians were shared.', []],
  ['Such rockets kill civilians.', []],
  ['He died of injuries.', ['killed person exactly 1-1 one']],
])('FG12 “%s”: the plural beside the words of harm is more than one', (sentence, figures) => {
  expect(draftsOf(sentence).map(shown)).toEqual(figures)
})
