/** A reason's code with what its sentence names and a draft of that sentence in English (ICU MessageFormat), for the catalogues. */
export interface ReasonDraft {
  readonly code: string
  readonly params: readonly string[]
  readonly en: string
}

/** Every code that weighing figures gives as a reason. */
export const RANGE_REASONS: readonly ReasonDraft[] = [
  {
    code: 'range/not-counted',
    params: ['realis'],
    en: 'Left out: this did not happen as a countable event ({realis}).',
  },
  {
    code: 'range/not-asserted',
    params: ['stance'],
    en: 'Left out: the source does not assert this number ({stance}).',
  },
  {
    code: 'range/part-of-total',
    params: ['words'],
    en: 'Left out of this range: “{words}” is a part of a larger number in the same statement.',
  },
  {
    code: 'range/one-of-them',
    params: ['words'],
    en: 'Left out of this range: “{words}” is one person among those counted.',
  },
  {
    code: 'range/below-own-total',
    params: ['value', 'total'],
    en: 'Left out of this range: {value, number} is below the total of {total, number} that the same report gives in its own words; it may be an earlier count or a part.',
  },
  {
    code: 'range/same-statement',
    params: ['words'],
    en: 'Left out of this range: “{words}” is a part of a list that the same statement sums up.',
  },
  {
    code: 'range/summed',
    params: ['value', 'parts'],
    en: '{value, number} is the sum of {parts, number} numbers that one statement lists.',
  },
  {
    code: 'range/open-above',
    params: ['value'],
    en: 'It may be more than {value, number}: the source of this number sets no upper bound.',
  },
  {
    code: 'range/approximate',
    params: ['end', 'words'],
    en: 'The {end, select, low {lower} other {upper}} end is approximate: “{words}”.',
  },
  {
    code: 'range/words-only',
    params: ['words'],
    en: 'No number was given, only words: “{words}”.',
  },
  {
    code: 'range/unconfirmed',
    params: ['end', 'confirmation'],
    en: 'The {end, select, low {lower} other {upper}} end rests only on what is not confirmed ({confirmation}).',
  },
  {
    code: 'range/unattributed',
    params: ['end'],
    en: 'The {end, select, low {lower} other {upper}} end is reported by nobody in particular.',
  },
  {
    code: 'range/interested',
    params: ['end', 'interest'],
    en: 'The {end, select, low {lower} other {upper}} end rests only on a source that has an interest in it ({interest}).',
  },
  {
    code: 'range/hedged',
    params: ['end', 'hedge'],
    en: 'The {end, select, low {lower} other {upper}} end is stated with reserve ({hedge}).',
  },
  {
    code: 'range/earlier-of-source',
    params: ['words', 'later', 'on'],
    en: 'Left out of this range: the same source later said “{later}” instead of “{words}”.',
  },
  {
    code: 'range/title',
    params: ['words'],
    en: 'Left out of this range: “{words}” stands in the title; the text counts otherwise.',
  },
  {
    code: 'range/title-repeats',
    params: ['words'],
    en: 'Left out of this range: “{words}” stands in the title and says what the text says.',
  },
  {
    code: 'range/several-events',
    params: ['words'],
    en: 'Left out of this range: “{words}” counts several events together.',
  },
  {
    code: 'range/in-passing',
    params: ['words'],
    en: 'Told in passing by a report of another incident: “{words}”.',
  },
  {
    code: 'range/where-they-died',
    params: ['words', 'total'],
    en: 'Left out of this range: “{words}” counts those who died in one place; {total, number} are counted in all.',
  },
  {
    code: 'range/outlier',
    params: ['value', 'others'],
    en: 'Left out of this range: {value, number} is far more than others count ({others, number} at most); it may be of something else, or misread.',
  },
  {
    code: 'range/report-supersedes',
    params: [],
    en: 'Left out: its publisher replaced this report by a later one.',
  },
  {
    code: 'range/report-corrects',
    params: [],
    en: 'Left out: its publisher corrected this number in a later report.',
  },
  {
    code: 'range/told-one-by-one',
    params: ['value'],
    en: '{value, plural, one {# person is told of apart; nobody says that there are no others.} other {# people are told one by one; nobody says that they are all.}}',
  },
  {
    code: 'range/as-said',
    params: [],
    en: 'No words tell as of when this held; it stands as of the day on which it was said.',
  },
]
