import type { Judgement, ReportId } from '../../statement/index.ts'

/** A judgement as one log received it. */
export interface ReceivedJudgement {
  readonly judgement: Judgement
  readonly position: number
  /** The device key that signed it. */
  readonly author: string
}

/** What people hold of two reports. `contested`: their last words differ; nobody's counts until they agree. */
export interface Judged {
  readonly reports: readonly [ReportId, ReportId]
  readonly answer: Judgement['answer'] | 'contested'
  readonly by: readonly string[]
}

/** What stands of judgements: the last of each person on each device, by pair. */
export function judgedPairs(received: readonly ReceivedJudgement[]): readonly Judged[] {
  const last = new Map<string, ReceivedJudgement>()
  for (const one of received.toSorted((a, b) => a.position - b.position)) {
    const { reports, by } = one.judgement
    last.set([...reports.toSorted(), by, one.author].join(' '), one)
  }
  const pairs = new Map<string, Judgement[]>()
  for (const { judgement } of last.values()) {
    const key = judgement.reports.toSorted().join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), judgement])
  }
  return [...pairs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return []
      const agreed = others.every(({ answer }) => answer === first.answer)
      const [one, other] = first.reports
      const by = [...new Set([first, ...others].map((judgement) => judgement.by))].sort()
      return [
        {
          reports: one < other ? ([one, other] as const) : ([other, one] as const),
          answer: agreed ? first.answer : 'contested',
          by,
        },
      ]
    })
}
