import type { Client, Job } from '@sanad/server/client'

const OVER: ReadonlySet<Job['state']> = new Set(['done', 'known', 'failed', 'asks'])

/** Hands files in and waits until nothing more happens to them. */
export async function handIn(
  client: Client,
  files: readonly (readonly [name: string, bytes: string | Uint8Array])[],
  about: Parameters<typeof client.ask<'handFiles'>>[1]['body']['about'] = {},
): Promise<readonly Job[]> {
  const handed = files.map(([name, bytes]) => ({ name, bytes: new Blob([Buffer.from(bytes)]) }))
  const { rows } = await client.ask('handFiles', { body: { about, files: handed } })
  return ended(
    client,
    rows.map(({ id }) => id),
  )
}

/** Waits until nothing more happens to some jobs. */
export async function ended(client: Client, ids: readonly string[]): Promise<readonly Job[]> {
  for (;;) {
    const { rows } = await client.ask('jobs')
    const found = ids.flatMap((id) => rows.find((one) => one.id === id) ?? [])
    if (found.length === ids.length && found.every(({ state }) => OVER.has(state))) return found
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}
