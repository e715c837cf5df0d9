/** A reason's code, the parameters it is given, and a first wording for the catalogues. */
export interface ReasonSpec {
  readonly code: string
  readonly params: readonly string[]
  readonly draft: string
}

/** Every reason a disagreement can have: its code, its parameters and a first wording for the catalogues. */
export const DISAGREEMENT_REASONS: readonly ReasonSpec[] = [
  {
    code: 'disagreement/value',
    params: ['measure', 'unit', 'low', 'high', 'lowSpeaker', 'highSpeaker', 'assumed'],
    draft: 'They give numbers that cannot both be true: {low} ({lowSpeaker}) and {high} ({highSpeaker}).',
  },
  {
    code: 'disagreement/revised',
    params: ['measure', 'unit', 'before', 'after', 'speaker', 'direction'],
    draft: '{speaker} first said {before}, later {after}.',
  },
  {
    code: 'disagreement/sum',
    params: ['total', 'addends', 'speaker', 'other', 'included'],
    draft: 'They count different people: {total} ({speaker}) is {addends} ({other}) added up.',
  },
  {
    code: 'disagreement/part-exceeds-whole',
    params: ['measure', 'part', 'whole', 'partSpeaker', 'wholeSpeaker'],
    draft: 'They count different people: {part} ({partSpeaker}) cannot be part of {whole} ({wholeSpeaker}).',
  },
  {
    code: 'disagreement/more-than-all',
    params: ['measure', 'parts', 'whole', 'shares', 'partSpeaker', 'wholeSpeaker'],
    draft: '{parts} ({partSpeaker}) are more than all people, {whole} ({wholeSpeaker}).',
  },
  {
    code: 'disagreement/inclusion',
    params: ['total', 'included', 'speaker', 'other'],
    draft: '{total} includes {included} for {speaker}; {other} counts them beside it.',
  },
  {
    code: 'disagreement/two-numbers',
    params: ['measure', 'unit', 'first', 'second', 'speaker'],
    draft: '{speaker} gives two numbers in one report: {first} and {second}.',
  },
  {
    code: 'disagreement/killed-and-injured',
    params: ['total', 'parts', 'speaker'],
    draft: '{speaker}: {parts} are not {total}.',
  },
  {
    code: 'disagreement/day',
    params: ['event', 'first', 'again', 'oneSpeaker', 'otherSpeaker'],
    draft: 'They give different days ({event}): {first} ({oneSpeaker}), {again} ({otherSpeaker}).',
  },
  {
    code: 'disagreement/replaced',
    params: ['measure', 'unit', 'before', 'after', 'kind'],
    draft: 'A later report of the publisher says {after} instead of {before}.',
  },
  {
    code: 'disagreement/unit',
    params: ['measure', 'one', 'other', 'oneUnit', 'otherUnit'],
    draft: 'Nearly the same number, counted in different units: {one} and {other}.',
  },
  {
    code: 'disagreement/transposed',
    params: ['one', 'other'],
    draft:
      'The numbers {one} and {other} differ by two digits that changed places; one of them may be a slip.',
  },
  {
    code: 'disagreement/parts',
    params: ['total', 'parts', 'speaker'],
    draft: 'In one statement the parts ({parts}) add up to more than the whole ({total}).',
  },
  {
    code: 'disagreement/status',
    params: ['one', 'other', 'who', 'oneSpeaker', 'otherSpeaker', 'oneParty'],
    draft:
      '“{one}” ({oneSpeaker}) and “{other}” ({otherSpeaker}) cannot both hold of {who} at the same time.',
  },
  {
    code: 'disagreement/not-known',
    params: ['status', 'who', 'speaker', 'other'],
    draft: '{speaker} says “{status}” of {who}; {other} says that it is not known.',
  },
  {
    code: 'disagreement/denied',
    params: ['what', 'speaker', 'denier'],
    draft: '{speaker} says so; {denier} denies it.',
  },
  {
    code: 'disagreement/attribution',
    params: ['event', 'one', 'other', 'oneSpeaker', 'otherSpeaker'],
    draft: 'They name different actors: {one} ({oneSpeaker}), {other} ({otherSpeaker}).',
  },
  {
    code: 'disagreement/declared-again',
    params: ['what', 'speaker', 'first', 'again'],
    draft:
      '{speaker} declared it on {first} and again on {again}: the first time it did not yet hold, or it was lost in between.',
  },
]
