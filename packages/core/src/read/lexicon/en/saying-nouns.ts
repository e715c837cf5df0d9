/** Nouns of saying and thinking: "the group's claim that", "fears that". */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'claim claims statement statements announcement allegation allegations accusation accusations assertion assertions belief view opinion argument suggestion suggestions report reports rumour rumours rumor rumors fear fears concern concerns worry worries warning warnings promise promises pledge pledges vow threat threats demand demands call calls appeal appeals request denial admission acknowledgement acknowledgment prediction estimate estimates conclusion finding findings insistence hope hopes speculation doubt doubts testimony'.split(
    ' ',
  ),
)
