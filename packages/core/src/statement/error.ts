/** What should never happen, with a code that does not change; the message names the offending value. */
export class SanadError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options)
    this.name = 'SanadError'
    this.code = code
  }
}
