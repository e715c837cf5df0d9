/** A recording: a second of silence. */
export function silence(): Uint8Array {
  const wav = Buffer.alloc(44 + 8000)
  wav.write('RIFF', 0)
  wav.writeUInt32LE(36 + 8000, 4)
  wav.write('WAVEfmt ', 8)
  for (const [value, at] of [
    [16, 16],
    [8000, 24],
    [8000, 28],
    [8000, 40],
  ] as const)
    wav.writeUInt32LE(value, at)
  for (const [value, at] of [
    [1, 20],
    [1, 22],
    [1, 32],
    [8, 34],
  ] as const)
    wav.writeUInt16LE(value, at)
  wav.write('data', 36)
  return new Uint8Array(wav.fill(0x80, 44))
}
