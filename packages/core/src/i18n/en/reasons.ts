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
    '{speaker} declared “{what}” on {first} and again on {again}: the first time it did not yet hold, or it was lost in between.',
  'scope/measure': 'measure',
  'scope/unit': 'unit',
  'scope/kind': 'way of counting',
  'scope/population': 'people',
  'scope/place': 'place',
  'scope/period': 'period',
  'scope/asOf': 'date of counting',
} as const
