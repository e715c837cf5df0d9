import type { ClaimFrame } from '../../../statement/index.ts'

/** A pattern of a sentence and what it says of the claims in it. */
export interface Rejection {
  readonly pattern: RegExp
  readonly frame: Partial<ClaimFrame>
}

const TOLD = '(?:rumou?rs?|reports?|claims?|allegations?|accusations?|suggestions?|stories)'
const FALSE =
  '(?:false|untrue|fake|baseless|unfounded|fabricated|fabrications?|lies|a lie|not true|incorrect|nonsense|propaganda)'

/** Sentences that tell something only to say that it is not so, or cannot be ruled out. */
export const REJECTED: readonly Rejection[] = [
  {
    pattern: new RegExp(
      `\\b${TOLD}\\b[^.;!?]{0,240}\\b(?:is|are|was|were) (?:\\w{1,12}ly |all )?${FALSE}\\b`,
      'iu',
    ),
    frame: { stance: 'denies' },
  },
  {
    pattern:
      /\b(?:it is|it's|it’s|it was) (?:\w{1,12}ly |just )?(?:not true|untrue|false|a lie) (?:that|to say)\b/iu,
    frame: { stance: 'denies' },
  },
  {
    pattern: new RegExp(
      `\\b(?:dismiss|reject|deny|deni|debunk|refut|rubbish)(?:s|es|ed|ing)?\\b[^.;!?]{0,40}\\b${TOLD}\\b`,
      'iu',
    ),
    frame: { stance: 'denies' },
  },
  {
    pattern: new RegExp(
      `\\b(?:call|describ|label|brand)(?:s|e|es|ed|led|ing)?\\b[^.;!?]{0,20}\\b${TOLD}\\b[^.;!?]{0,120}\\b${FALSE}\\b`,
      'iu',
    ),
    frame: { stance: 'denies' },
  },
  {
    pattern: /\b(?:cannot|can ?n[o’']t|could ?n[o’']t|not be possible to) (?:be )?rul(?:e|ed) out\b/iu,
    frame: { stance: 'not-known', hedge: 'possible' },
  },
]

/** A correction tells again what was said before and is taken back. */
export const CORRECTED: RegExp =
  /^\s*(?:\d{1,2}[:.]\d{2}\s*)?(?:correction|corrected|clarification)\b[^.]{0,20}\b(?:earlier|previous|original)\b|\b(?:earlier|previous) (?:post|version|report|story|headline|tweet)s?\b[^.]{0,60}\b(?:incorrectly|wrongly|mistakenly|in error)\b/iu

/** A question claims nothing. */
export const QUESTIONED: RegExp = /\?[”"’'»)\s]*$/u
