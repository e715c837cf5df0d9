/** Words that the letters of a passphrase may not spell: coarse, sacred or frightening in a language that people near us speak. */
export const REFUSED_WORDS: ReadonlySet<string> = new Set(
  `naka niki nika naki niku nuku nuki nazi fuki fuka faku faka fuku suka siki sika siku zubi zuba zabi zani zina zuna luti
  lutu tizi tiza kusi kusa kuna kuni bita biti bitu kula kuli hara hari haru hara jima jimu huri haji nabi rabi sufi kafi
  kufi kafu sida daju gigi gaji giza mahu matu mata maka nara naru raka fasi baba bada badi zifa zifi gaza hama hisb jiha
  muta mati mawi tara tari dafa daha fisa jina jini kadi kaza lada liwa nahi nisa rasu saya siya sihi tuti wati wali yazi
  yahu zaka diki duka duki buti butu buta tita tiki titu susi husi kuku kasi kisi wisi bula buli lulu mimi nana papa mama
  sisi kaka wawa juju jaja dudu mumu bubu sarin rifa rifi zulu dasi`.split(/\s+/),
)
