import type { Client, Job } from '@sanad/server/client'

const PAUSE = 100
const OVER: ReadonlySet<Job['state']> = new Set(['done', 'known', 'failed', 'asks'])

/** Waits until nothing more happens to a job. */
export async function jobEnded(client: Client, id: string): Promise<Job> {
  for (;;) {
    const { rows } = await client.ask('jobs')
    const job = rows.find((one) => one.id === id)
    if (job !== undefined && OVER.has(job.state)) return job
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
