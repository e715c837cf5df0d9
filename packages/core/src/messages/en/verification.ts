/** The words of incidents, violations, decisions and roll-calls in English. */
export const VERIFICATION = {
  'help/incident': 'The incidents that the workspace’s reports speak of: list, show, name, same, not-same.',
  'help/incident-verb': 'list, show INCIDENT, name INCIDENT WORDS, same ONE OTHER, or not-same ONE OTHER',
  'help/violation': 'What was done to children in an incident: add, change, list, show.',
  'help/violation-verb': 'add INCIDENT, change VIOLATION, list [INCIDENT], or show VIOLATION',
  'help/decide': 'Decide on a violation, at a level, with a reason. Never one’s own.',
  'help/violation-type': 'Kind of violation: killing, maiming, recruitment-use, abduction …',
  'help/tally': 'How many: 3, 2-5, or 4+',
  'help/party': 'Who did it; NAME=category where it is not known. Can be given several times',
  'help/joint': 'They did it together',
  'help/weapon': 'Code of a weapon. Can be given several times',
  'help/circumstance': 'Any other circumstance, by its list: attack-type=aerial',
  'help/flag': 'Something said of the victims: human-shield=yes',
  'help/gate': 'Answer at a gate: context, victim, perpetrator or act = yes, no or unknown',
  'help/when': 'When it happened (2022-01-20), open where it goes on (2022-01-20/..)',
  'help/child': 'A child under a code: C-7, C-7:female, C-7:female:12-13',
  'help/from': 'A statement it rests on; STATEMENT=eyewitness says who spoke',
  'help/cited': 'A statement that the decision rests on',
  'help/level': 'focal-point, ctfmr-technical or ctfmr',
  'help/status-code': 'pending, verified, reported-not-verified, did-not-occur or not-mrm',
  'help/decision-reason': 'Why, in a sentence',
  'help/decided-on': 'When it was decided, where not today',
  'help/credible': 'Whether the sources were judged credible: yes or no',
  'help/corrects': 'A report that this one corrects, as its publisher says',
  'help/supersedes': 'A report that this one takes the place of',
  'help/documents': 'There is no primary source, but documents that suffice',
  'example/incident-list': 'the incidents that reports speak of',
  'example/incident-show': 'one incident, as it was known on a day',
  'example/incident-name': 'give it a name; it keeps its reports from then on',
  'example/incident-judge': 'say that two are not one incident',
  'example/violation-add': 'put together what its statements say',
  'example/violation-change': 'complete it',
  'example/violation-show': 'its sources, and what was decided',
  'example/decide-pending': 'take it up',
  'example/decide-verified': 'decide',
  'fault/bad-verb': '“{given}” is none of {choices}.',
  'fault/bad-choice': '“{given}” does not go with {option}; choose one of {choices}.',
  'fault/bad-extent': '“{given}” is no count for {option}; write 3, 2-5 or 4+.',
  'fault/bad-child': '“{given}” is no child’s code; write C-7, C-7:female or C-7:female:12-13.',
  'fault/bad-pair': '“{given}” does not go with {option}; write a name, an equals sign and a value.',
  'fault/no-reason': 'A decision has a reason: --reason "…"',
  'fault/no-type':
    'Say which kind of violation: --type CODE. {choicesCount, plural, =0 {The statements of this incident speak of none.} other {The statements speak of {choices}.}}',
  'incident/joining': 'Proposed to join: report {report}. Say so: sanad incident same',
  'incident/leaving': 'Proposed to leave: report {report}. Say so: sanad incident not-same',
  'incident/named': '{incident} is called “{name}” and keeps its reports.',
  'incident/judged-same':
    'Noted as one incident ({count, plural, one {# pair of reports} other {# pairs of reports}}).',
  'incident/judged-not-same':
    'Noted as not one incident ({count, plural, one {# pair of reports} other {# pairs of reports}}).',
  'incident/one-report': 'These are one report; nothing was written.',
  'incident/too-many': '{count, number} pairs of reports are too many for one word; name the reports.',
  'incident/both-pinned': 'Both incidents were named by people; take the reports over one by one.',
  'violation/recorded': 'Recorded: {violationType}, {violation}.',
  'violation/source': '{statement} · {sourceType} · {sourceRole}',
  'violation/told-apart':
    '{count, number} people told it apart from each other. Say which holds: sanad violation change',
  'decision/recorded': 'Decided: {violation}, {verificationStatus} ({decisionLevel}, {on}).',
  'decision/made': '{verificationStatus} · {on} · {by}',
  'decision/refused': '{sentence}',
  'decision/stated': '“{words}”',
  'decision/rests-on':
    'It rests on {primary, plural, =0 {no primary source} one {# primary source} other {# primary sources}} and {secondary, plural, =0 {no secondary one} one {# secondary one} other {# secondary ones}}: {sourceWeight}.',
  'decision/collector':
    '{person} recorded this violation or collected what it rests on; somebody else decides.',
  'decision/no-verifier': 'Only those named as verifiers in this workspace decide; {person} is not.',
  'decision/gate': 'It cannot be verified while this is not a yes: {gate}.',
  'decision/no-gate-closed':
    'It is outside the mechanism only where some gate is a no; set it first: sanad violation change --gate',
  'decision/not-credible': 'Sources that were not found credible do not verify.',
  'decision/nothing-primary':
    'Nothing primary is held ({sourceWeight}): the most is “reported, not verified”.',
  'decision/credibility-unsaid': 'Say whether the sources were judged credible: --credible yes or no',
  'decision/own-word':
    'That it did not occur cannot rest on a party’s word alone; name another statement: --from STATEMENT',
  'decision/told-apart':
    '{versions, number} people told this violation apart from each other; first say which holds: sanad violation change',
  'decision/first-pending': 'Nobody took it up at this level yet ({decisionLevel}); first decide: pending.',
  'decision/is-pending': 'It is pending already ({decisionLevel}).',
  'decision/back-to-pending':
    'It was decided already ({decisionLevel}): {verificationStatus}. Take it up again first: pending.',
  'source/primary': 'Primary source ({sourceRole}), in words that we hold.',
  'source/supporting-testimony': 'Supporting testimony ({sourceRole}), in words that we hold.',
  'source/supporting-evidence': 'A document or recording that we hold.',
  'source/secondary': 'Secondary source: {access}.',
  'source/does-not-say-so': 'It does not say so, so it cannot verify it.',
  'source/in-its-favour': 'It speaks in its own favour ({interest}), so it cannot verify it.',
  'source/accuses-another': 'A party speaks of another, so it cannot verify it.',
  'rollcall/arrivals-unsaid': 'Nobody says how many came in since; that is not none.',
  'rollcall/as-said': '“{words}” does not say as of when; it stands as of the day on which it was said.',
  'rollcall/start-open': '“{words}” sets no upper limit.',
  'rollcall/other-people': '“{one}” and “{other}” may not be the same people.',
  'rollcall/holder-changed':
    '{before, select, null {Somebody else} other {{before}}} held the place before, {after} since {on}; nobody can say from counts that those handed over are those received.',
  'rollcall/more-than-held': 'More were counted than were said to be held.',
  'rollcall/heads-not-persons':
    'This counts heads, not persons: one who left and one who came look like one who stayed.',
  'rollcall/no-two-counts': 'Nobody counted them later, as far as is told.',
  'rollcall/no-fate-known':
    '“{words}” ({measure}): nobody says what became of them, so they stay unaccounted for.',
  'rollcall/children-among-them-unsaid':
    '{parts} ({measure}): nobody says how many of them were children, so none is taken off.',
  'rollcall/fits': '{number}. “{words}” missing fits this.',
  'rollcall/contradicts':
    '{number}. “{words}” missing contradicts this: for that, at least {held, number} must have been held{present, select, null {} other {, or at most {present} been there}}.',
  'rollcall/would-contradict':
    '{number}. “{words}” missing would contradict this if nobody came in and they are the same people: then at least {held, number} must have been held{present, select, null {} other {, or at most {present} been there}}.',
  'rollcall/settle-start':
    'What would settle most: a list by name of who was held{on, select, null {} other { on {on}}}.',
  'rollcall/settle-present':
    'What would settle most: a list by name of who was there{on, select, null {} other { on {on}}}.',
  'rollcall/settle-fates': 'What would settle most: a list by name of what became of those who left.',
} as const
