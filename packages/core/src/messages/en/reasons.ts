/** The sentences of reasons and disagreements in English, by the codes of `core/weigh`. */
export const REASONS = {
  'disagreement/value':
    'They give numbers of {unit} {measure} that cannot both be true: “{low}” ({lowSpeaker}) and “{high}” ({highSpeaker}){assumedCount, plural, =0 {} other {, as far as both mean the same {assumed}}}.',
  'disagreement/revised':
    '{speaker} first said “{before}” of {unit} {measure}, later {direction, select, up {more} other {less}}: “{after}”.',
  'disagreement/sum':
    'They count different people: “{total}” ({speaker}) is {addends} ({other}) added up{includedCount, plural, =0 {} other {; it includes {included}}}.',
  'disagreement/part-exceeds-whole':
    'They count different people: “{part}” ({partSpeaker}) cannot be part of “{whole}” ({wholeSpeaker}), both {measure}.',
  'disagreement/more-than-all':
    'No numbers satisfy both ({measure}): {shares}, “{parts}” ({partSpeaker}), are more than all people, “{whole}” ({wholeSpeaker}).',
  'disagreement/inclusion':
    'They count different people: “{total}” includes {included} for {speaker}; {other} counts them beside it.',
  'disagreement/two-numbers':
    '{speaker} gives two numbers of {unit} {measure} in one report that cannot both be true: “{first}” and “{second}”.',
  'disagreement/killed-and-injured':
    'In one statement ({speaker}) killed and injured, {parts}, do not add up to the total, “{total}”.',
  'disagreement/day':
    'They give different days for the same thing ({event}): {first} ({oneSpeaker}) and {again} ({otherSpeaker}).',
  'disagreement/replaced':
    'The publisher {kind, select, corrects {corrected} other {replaced}} its report: instead of “{before}” of {unit} {measure} it now says “{after}”.',
  'disagreement/unit':
    'Nearly the same number, counted in different units ({measure}): “{one}” as {oneUnit}, “{other}” as {otherUnit}.',
  'disagreement/transposed':
    'The numbers {one} and {other} differ by two digits that changed places; one of them may be a slip.',
  'disagreement/parts':
    'In one statement ({speaker}) the parts, {parts}, add up to more than the whole, “{total}”.',
  'disagreement/status':
    '“{one}” ({oneSpeaker}) and “{other}” ({otherSpeaker}) cannot both hold of {who} at the same time{oneParty, select, true {; both speak for one party} other {}}.',
  'disagreement/not-known': '{speaker} says “{status}” of {who}; {other} says that it is not known.',
  'disagreement/denied': '{speaker} says that there was this: {what}; {denier} denies it.',
  'disagreement/attribution':
    'They name different actors ({event}): {one} ({oneSpeaker}), {other} ({otherSpeaker}).',
  'disagreement/declared-again':
    '{speaker} announced the same thing twice, on {first} and again on {again} ({what}): the first time it did not yet hold, or it was lost in between.',
  'range/not-counted': 'Left out: this did not happen as a countable event ({realis}).',
  'range/not-asserted': 'Left out: the source does not assert this number ({stance}).',
  'range/part-of-total':
    'Left out of this range: “{words}” is a part of a larger number in the same statement.',
  'range/one-of-them': 'Left out of this range: “{words}” is one person among those counted.',
  'range/below-own-total':
    'Left out of this range: {value, number} is below the total of {total, number} that the same report gives in its own words; it may be an earlier count or a part.',
  'range/same-statement':
    'Left out of this range: “{words}” is a part of a list that the same statement sums up.',
  'range/summed': '{value, number} is the sum of {parts, number} numbers that one statement lists.',
  'range/open-above': 'It may be more than {value, number}: the source of this number sets no upper limit.',
  'range/approximate':
    '{end, select, low {The lower end} high {The upper end} other {This number}} is approximate: “{words}”.',
  'range/words-only': 'No number was given, only words: “{words}”.',
  'range/unconfirmed':
    '{end, select, low {The lower end} high {The upper end} other {This number}} rests only on what is not confirmed ({confirmation}).',
  'range/unattributed':
    '{end, select, low {The lower end} high {The upper end} other {This number}} is reported by nobody in particular.',
  'range/interested':
    '{end, select, low {The lower end} high {The upper end} other {This number}} rests only on a source that has an interest in it ({interest}).',
  'range/hedged':
    '{end, select, low {The lower end} high {The upper end} other {This number}} is stated with reserve ({hedge}).',
  'range/earlier-of-source':
    'Left out of this range: the same source later said “{later}” instead of “{words}” ({on}).',
  'range/title': 'Left out of this range: “{words}” stands in the title; the text counts otherwise.',
  'range/title-repeats': 'Left out of this range: “{words}” stands in the title and says what the text says.',
  'range/in-passing': 'Told in passing by a report of another incident: “{words}”.',
  'range/several-events': 'Left out of this range: “{words}” counts several events together.',
  'range/where-they-died':
    'Left out of this range: “{words}” counts those who died in one place; {total, number} are counted in all.',
  'range/outlier':
    'Left out of this range: {value, number} is far more than others count ({others, number} at most); it may be of something else, or misread.',
  'range/report-supersedes': 'Left out: its publisher replaced this report by a later one.',
  'range/report-corrects': 'Left out: its publisher corrected this number in a later report.',
  'range/told-one-by-one':
    '{value, plural, one {# person is told of apart; nobody says that there are no others.} other {# people are told one by one; nobody says that they are all.}}',
  'range/as-said': 'No words tell as of when this held; it stands as of the day on which it was said.',
  'share/children': 'children',
  'share/women': 'women',
  'share/men': 'men',
  'scope/measure': 'measure',
  'scope/unit': 'unit',
  'scope/kind': 'way of counting',
  'scope/population': 'people',
  'scope/place': 'place',
  'scope/period': 'period',
  'scope/asOf': 'date of counting',
  'grade/acknowledged': 'A party says so against its own interest.',
  'grade/only-interested': 'Only sources with an interest of their own say so.',
  'grade/sources':
    'Of those who tell of this ({what}), {independent, plural, =0 {none is} one {one is} other {# are}} shown to be independent{unknown, plural, =0 {} one {; of one that is not known} other {; of # that is not known}}.',
} as const
