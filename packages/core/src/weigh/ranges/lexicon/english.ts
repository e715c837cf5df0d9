/** Events that happen one by one, as many; of strikes and attacks many make up one event, so that other words must tell them apart. */
const ONE_BY_ONE =
  '(?:shootings|stabbings|homicides|killings|murders|incidents|accidents|crashes|collisions|suicides|drownings)'
const EVENTS = `(?:${ONE_BY_ONE.slice(3, -1)}|attacks|assaults|bombings|explosions|blasts|strikes|air ?strikes|raids|clashes|events|cases|occasions|episodes)`
const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|multiple|numerous|various|\\d+)'
const DAY =
  "(?:weekend|overnight|week|month|holiday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:['’]s)?(?: (?:night|morning|evening|afternoon))?"
const WIDE =
  '(?:across|throughout|all over) (?:the )?(?:city|country|county|region|province|state|metro|area|nation|\\p{Lu}\\p{L}+)'

const SEVERAL: readonly RegExp[] = [
  `\\b(?:separate|unrelated|different|isolated|unconnected) (?:[\\p{L}-]+ ){0,2}${EVENTS}\\b`,
  `\\b(?:string|spate|rash|flurry) of (?:[\\p{L}-]+ ){0,3}${EVENTS}\\b`,
  `\\bin (?:at least |about |some )?${NUMBER} (?:[\\p{L}-]+ ){0,2}${ONE_BY_ONE}\\b`,
  `\\b(?:in|during|amid|after|of|from) (?!the |these |those |this |that )(?:[\\p{L}\\p{N}’'-]+ ){0,3}${ONE_BY_ONE}\\b`,
  `\\b${EVENTS} (?:(?:on )?${DAY} )?${WIDE}\\b`,
  `\\b(?:citywide|city-wide|countrywide|country-wide|nationwide|statewide|countywide) (?:[\\p{L}-]+ ){0,2}${EVENTS}\\b`,
  `\\b${EVENTS} (?:citywide|city-wide|countrywide|country-wide|nationwide|statewide|countywide)\\b`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** Whether a sentence speaks of several events together. */
export function tellsOfSeveralEvents(sentence: string): boolean {
  return SEVERAL.some((pattern) => pattern.test(sentence))
}

/** "were pronounced dead at the scene", "died on the way to hospital": some of the dead, by where they died. */
const WHERE =
  /^[^.;]{0,60}?\b(?:dead|died|killed|deceased)(?: (?:up)?on arrival| later| shortly after)? (?:at|on|in|upon arrival at|on the way to|on arrival at) (?:the |a |an |their |his |her |local |nearby |area )*(?:scene|spot|site|hospitals?|(?:\p{Lu}[\p{L}’'.-]+ )*(?:Hospital|Medical Cent(?:er|re)))\b/iu

/** Whether the words from a number on tell where those whom it counts died. */
export function tellsWhereTheyDied(words: string): boolean {
  return WHERE.test(words)
}
