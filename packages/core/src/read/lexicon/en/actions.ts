import type { Action } from '../../../statement/index.ts'

/** What is asked, promised or refused, by the words for it, from their first word; small letters. */
export const ACTION_PHRASES: readonly (readonly [pattern: RegExp, action: Action])[] = [
  [
    /^(?:release|releasing|released|free|freeing|freed|liberat\p{L}+)\b(?! (?:of charge|trade|speech|elections?))/u,
    'release',
  ],
  [/^(?:rehabilitat\p{L}+)\b/u, 'psychosocial-care'],
  [/^(?:psychosocial|psychological|mental health) (?:care|support|help|services)\b/u, 'psychosocial-care'],
  [/^(?:reunite|reunited|reuniting|reunification|reunify|reunified|reunion)\b/u, 'reunify'],
  [/^(?:repatriat\p{L}+)\b/u, 'repatriate'],
  [
    /^(?:bring|bringing|brought|send|sending|take|taking|taken|get|getting) (?:\p{L}+ ){0,4}(?:home|back)\b/u,
    'repatriate',
  ],
  [/^(?:reintegrat\p{L}+)\b/u, 'reintegrate'],
  [/^(?:protect|protecting|protected|protection|safeguard\p{L}*|safety)\b/u, 'protect'],
  [
    /^(?:ensure|ensuring|guarantee|guaranteeing) (?:the |their |his |her )?(?:safety|protection)\b/u,
    'protect',
  ],
  [/^(?:spare|sparing|spared)\b/u, 'spare-children'],
  [/^(?:evacuat\p{L}+)\b/u, 'evacuate'],
  [/^(?:ceasefire|cease-fire|truce)\b/u, 'cease-fire'],
  [
    /^(?:stop|stopping|end|ending|halt|halting|cease) (?:the |all |their )?(?:fighting|attacks?|shelling|bombing|bombardment|hostilities|violence|killing)\b/u,
    'cease-fire',
  ],
  [
    /^(?:access)\b(?! to (?:information|data|justice|education|the internet|capital|markets?))/u,
    'grant-access',
  ],
  [/^(?:humanitarian|medical|emergency|urgent) (?:aid|assistance|relief|help|supplies)\b/u, 'provide-aid'],
  [/^(?:medical|health) (?:care|treatment|attention)\b/u, 'medical-care'],
  [
    /^(?:provide|providing|deliver|delivering|send|sending) (?:\p{L}+ ){0,2}(?:aid|food|water|assistance|relief|medicine|help)\b/u,
    'provide-aid',
  ],
  [
    /^(?:help|helping|assist|assisting) (?:the |these |those )?(?:children|boys|girls|families|civilians|people|them|victims|survivors)\b/u,
    'provide-aid',
  ],
  [/^(?:improve|improving|improvement of) (?:\p{L}+ ){0,3}conditions\b/u, 'improve-conditions'],
  [/^(?:investigat\p{L}+)\b/u, 'investigate'],
  [/^(?:prosecut\p{L}+|bring \p{L}+ to justice|hold \p{L}+ (?:to account|accountable))\b/u, 'prosecute'],
  [/^(?:hand|handing|handed) (?:\p{L}+ ){0,4}over\b/u, 'handover'],
  [/^(?:register|registering|registration of)\b/u, 'register'],
  [/^(?:trace|tracing) (?:\p{L}+ ){0,3}(?:family|families|relatives|parents)\b/u, 'trace-family'],
  [
    /^(?:disclose|disclosing|reveal|revealing|clarify|clarifying) (?:\p{L}+ ){0,2}(?:fate|whereabouts|names)\b/u,
    'disclose-fate',
  ],
  [/^(?:locate|locating|find|finding) (?:the |these |those )?(?:missing|children|boys|girls)\b/u, 'locate'],
  [/^separat(?:e|ed|ing) (?:\p{L}+ ){0,4}from (?:\p{L}+ )?(?:adults?|men)\b/u, 'separate-from-adults'],
  [/^(?:stop|stopping|end|ending) (?:the )?(?:recruitment|recruiting|use)\b/u, 'stop-recruitment'],
  [/^(?:educat(?:e|ing|ion)|schooling)\b/u, 'educate'],
  [/^(?:fund|funding|finance|financing)\b/u, 'fund'],
  [/^(?:legal review|judicial review|fair trials?|due process)\b/u, 'legal-review'],
]

/** First words of the phrases above, so that other words are passed by. */
export const ACTION_STARTS: RegExp =
  /^(?:releas|free|liberat|rehabilit|psycho|mental|reuni|repatri|bring|brought|send|tak|get|reintegr|protect|safe|ensur|guarant|spar|evacuat|cease|truce|stop|end|halt|access|humanitarian|medical|emergency|urgent|health|provid|deliver|improv|investigat|prosecut|hold|hand|regist|trac|disclos|reveal|clarif|locat|find|separat|educat|school|fund|financ|legal|judicial|fair|due|help|assist)/u

/** Actions worth telling of whoever they are for; the others only of people. */
export const PLAIN_ACTIONS: ReadonlySet<Action> = new Set([
  'cease-fire',
  'repatriate',
  'reunify',
  'reintegrate',
  'grant-access',
  'provide-aid',
])

/** Words that ask, with how the source stands to what it asks. */
export const ASKING: ReadonlyMap<string, 'calls-for' | 'promises' | 'threatens' | 'opposes'> = new Map([
  ['call', 'calls-for'],
  ['urge', 'calls-for'],
  ['appeal', 'calls-for'],
  ['demand', 'calls-for'],
  ['press', 'calls-for'],
  ['plead', 'calls-for'],
  ['beg', 'calls-for'],
  ['request', 'calls-for'],
  ['ask', 'calls-for'],
  ['insist', 'calls-for'],
  ['recommend', 'calls-for'],
  ['vow', 'promises'],
  ['pledge', 'promises'],
  ['promise', 'promises'],
  ['commit', 'promises'],
  ['threaten', 'threatens'],
  ['oppose', 'opposes'],
  ['reject', 'opposes'],
])
