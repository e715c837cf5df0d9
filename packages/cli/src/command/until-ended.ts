const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Ends when somebody ends the program; whoever does so twice does not want to wait. */
export function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of SIGNALS) process.off(signal, end)
      resolve()
    }
    for (const signal of SIGNALS) process.on(signal, end)
  })
}
