/** Small words inside a name or between a name and an office. */
const SMALL = new Set(
  'of the for from in and at de la le du des d’ van von der al el bin ibn bint abu umm um'.split(' '),
)
/** How somebody is called whom nobody names. */
const UNNAMED =
  /^(?:first|second|third|another|other|unidentified|unknown|male|female|young|old|elderly|local|man|woman|boy|girl|child|mother|father|voice|speaker|witness|resident|interviewer|interviewee|interpreter|translator|reporter|journalist|presenter|host|guest|spokes(?:man|woman|person)|doctor|nurse|teacher|guard|un|une|homme|femme|voix|témoin)\b/iu
/** What somebody is, beside a name or the name of an organisation: "UNICEF spokesperson". */
const ROLES = new Set(
  'spokesperson spokesman spokeswoman commander official officer mayor governor minister director coordinator representative soldier guard driver survivor witness resident doctor nurse teacher worker volunteer mother father brother sister son daughter uncle aunt porte-parole'.split(
    ' ',
  ),
)
/** Words that begin a sentence and no name. */
const TALK =
  /^(?:i|you|he|she|it|we|they|this|that|these|those|there|here|what|when|where|why|who|how|if|but|and|so|because|yes|no|well|ok|okay|now|then|look|listen|remember|note|or|my|our|his|her|their|oui|non|mais|alors|donc|je|tu|il|elle|nous|vous|ils|elles)(?:[ ,]|$)/iu
const LONGEST = 7

/** Whether the words before a colon can be a speaker's name, and not the beginning of what somebody says ("We heard one thing: shots"). */
export function couldBeSpeaker(label: string): boolean {
  const words = label.split(/[ ,]+/u).filter((word) => word !== '')
  if (words.length > LONGEST) return false
  if (label === label.toUpperCase() && label !== label.toLowerCase()) return true
  if (TALK.test(label)) return false
  return (
    words.every((word) => isNameWord(word) || ROLES.has(word)) ||
    (words.length <= 4 && UNNAMED.test(label)) ||
    label.includes(', ')
  )
}

function isNameWord(word: string): boolean {
  return (
    /^[(/-]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || SMALL.has(word) || /^(?:al|el|d|l)[-’']/u.test(word)
  )
}
