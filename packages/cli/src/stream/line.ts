/** One object as a line. */
export function line(value: object): string {
  return `${JSON.stringify(value)}\n`
}
