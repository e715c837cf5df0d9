const ROWS =
  'afghan:AF albanian:AL algerian:DZ american:US argentine:AR armenian:AM australian:AU austrian:AT azerbaijani:AZ azeri:AZ bahraini:BH bangladeshi:BD belarusian:BY belgian:BE bosnian:BA brazilian:BR british:GB bulgarian:BG cameroonian:CM canadian:CA chadian:TD chechen:RU chinese:CN congolese:CD croatian:HR cypriot:CY czech:CZ danish:DK dutch:NL egyptian:EG emirati:AE eritrean:ER estonian:EE ethiopian:ET filipino:PH finnish:FI french:FR georgian:GE german:DE greek:GR hungarian:HU indian:IN indonesian:ID iranian:IR iraqi:IQ irish:IE israeli:IL italian:IT japanese:JP jordanian:JO kazakh:KZ kazakhstani:KZ kenyan:KE kosovar:XK kuwaiti:KW kyrgyz:KG lebanese:LB libyan:LY lithuanian:LT macedonian:MK malaysian:MY maldivian:MV malian:ML mauritanian:MR mexican:MX moldovan:MD moroccan:MA nepali:NP nepalese:NP nigerian:NG norwegian:NO omani:OM pakistani:PK palestinian:PS polish:PL portuguese:PT qatari:QA romanian:RO russian:RU saudi:SA senegalese:SN serbian:RS somali:SO spanish:ES sudanese:SD swedish:SE swiss:CH syrian:SY tajik:TJ tajikistani:TJ tanzanian:TZ thai:TH trinidadian:TT tunisian:TN turk:TR turkish:TR turkmen:TM ugandan:UG ukrainian:UA uzbek:UZ uzbekistani:UZ vietnamese:VN yemeni:YE'

/** ISO 3166-1 codes by adjective or noun of nationality, singular and plural, lower case. Peoples without a state are none. */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map(
  ROWS.split(' ').flatMap((row) => {
    const [word = '', code = ''] = row.split(':')
    return [
      [word, code],
      [`${word}s`, code],
    ] as const
  }),
)

/** Plural nouns that name people by nationality: "three Syrians". */
export function isNationals(lower: string): boolean {
  return lower.endsWith('s') && NATIONALITIES.has(lower) && NATIONALITIES.has(lower.slice(0, -1))
}
