const LEAST = 1024

/**
 * How long something of a length is made before it is sealed (PADMÉ: Nikitin et al. 2019, "Reducing Metadata Leakage from
 * Encrypted Files and Communication with PURBs"), and never under 1,024. Of a length only its first few bits remain; it grows by a sixteenth at most.
 */
export function padmeLength(length: number): number {
  if (length <= LEAST) return LEAST
  const exponent = bits(length) - 1
  const step = 2 ** (exponent - bits(exponent))
  return Math.ceil(length / step) * step
}

/** How many binary digits a number has. */
function bits(value: number): number {
  return value.toString(2).length
}
