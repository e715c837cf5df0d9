import { type Received, type ReceivedReport, type ReceiveOptions, receiveBytes } from '@sanad/intake/report'

/** Receives a file made in a test. */
export function receive(
  name: string,
  content: string | Uint8Array,
  options: ReceiveOptions = {},
): Promise<Received> {
  return receiveBytes(typeof content === 'string' ? Buffer.from(content) : content, name, options)
}

/** The one report of a file that holds one. */
export async function receiveOne(
  name: string,
  content: string | Uint8Array,
  options: ReceiveOptions = {},
): Promise<ReceivedReport> {
  const received = await receive(name, content, options)
  const [report] = received.reports
  if (report === undefined) throw new Error(`${name}: ${received.problems.map((one) => one.code).join()}`)
  return report
}

/** Every problem code of a file, its reports' included. */
export function codes(received: Received): readonly string[] {
  return [...received.problems, ...received.reports.flatMap((one) => one.problems)].map((one) => one.code)
}

/** The words that stand at each place, with the place. */
export function places(report: ReceivedReport): readonly (readonly [words: string, place: object])[] {
  const points = [...report.characters]
  return report.located.map(({ begin, end, locator }) => [points.slice(begin, end).join('').trim(), locator])
}
