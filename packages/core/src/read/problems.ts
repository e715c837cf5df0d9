/** A problem's code, the parameters it is given, and a first wording for the catalogues. */
export interface ProblemSpec {
  readonly code: string
  readonly params: readonly string[]
  readonly draft: string
}

/** Every problem that reading can meet. */
export const READING_PROBLEMS: readonly ProblemSpec[] = [
  {
    code: 'read/no-reader',
    params: ['lang'],
    draft: 'Sanad has no reader yet for the language {lang}; the text was kept and nothing was read.',
  },
  {
    code: 'read/language-unknown',
    params: [],
    draft: 'The language of the text could not be told; name it with --lang, and it is read.',
  },
  {
    code: 'read/nothing-found',
    params: [],
    draft: 'The text was read and no statement was found in it.',
  },
  {
    code: 'read/words-only',
    params: ['lang'],
    draft:
      'In {lang} Sanad reads who said what, and not yet what is claimed: no numbers, events or times were taken from it.',
  },
  {
    code: 'read/less-sure',
    params: ['count', 'least'],
    draft:
      '{count, plural, one {# statement is} other {# statements are}} less sure than {least, number, percent} and left out.',
  },
  {
    code: 'read/not-grounded',
    params: ['why'],
    draft: 'A statement could not be tied to its words ({why}) and was left out.',
  },
]
