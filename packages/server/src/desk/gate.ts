/** Lets many in at once, or one alone. Who wants to be alone waits for those within, and who comes later waits for them. */
export interface Gate {
  shared<T>(work: () => Promise<T>): Promise<T>
  alone<T>(work: () => Promise<T>): Promise<T>
}

export function createGate(): Gate {
  let within = 0
  let barrier: Promise<unknown> | null = null
  let left = (): void => undefined
  const enter = async (): Promise<void> => {
    while (barrier !== null) await barrier
  }
  const empty = (): Promise<void> =>
    new Promise((resolve) => {
      left = () => {
        if (within === 0) resolve()
      }
      left()
    })
  return {
    async shared(work) {
      await enter()
      within += 1
      try {
        return await work()
      } finally {
        within -= 1
        left()
      }
    },
    async alone(work) {
      await enter()
      let open = (): void => undefined
      barrier = new Promise<void>((resolve) => {
        open = resolve
      })
      try {
        await empty()
        return await work()
      } finally {
        barrier = null
        open()
      }
    },
  }
}
