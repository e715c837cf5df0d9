/** The head of a PNG that says how large it is. */
export function makePng(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(57)
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1')
  bytes.writeUInt32BE(13, 8)
  bytes.write('IHDR', 12, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  bytes[24] = 8
  return bytes
}

/** A JPEG's head with what a camera writes: its name, when, and where. */
export function makeJpeg(width: number, height: number): Buffer {
  const exif = makeExif()
  const app = Buffer.alloc(4)
  app.writeUInt16BE(0xffe1, 0)
  app.writeUInt16BE(exif.length + 8, 2)
  const frame = Buffer.from([
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    0x11,
    0,
  ])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    app,
    Buffer.from('Exif\0\0', 'latin1'),
    exif,
    frame,
    Buffer.from([0xff, 0xda, 0, 2]),
  ])
}

function makeExif(): Buffer {
  const bytes = Buffer.alloc(320)
  bytes.write('II*\0', 0, 'latin1')
  bytes.writeUInt32LE(8, 4)
  writeFolder(bytes, 8, [
    [0x010f, 2, 9, 200],
    [0x8769, 4, 1, 100],
    [0x8825, 4, 1, 130],
  ])
  writeFolder(bytes, 100, [[0x9003, 2, 20, 212]])
  writeFolder(bytes, 130, [
    [1, 2, 2, 0x4e],
    [2, 5, 3, 240],
    [3, 2, 2, 0x45],
    [4, 5, 3, 264],
  ])
  bytes.write('Examplar\0', 200, 'latin1')
  bytes.write('2022:01:24 10:30:00\0', 212, 'latin1')
  for (const [index, value] of [36, 30, 0, 40, 45, 0].entries()) {
    bytes.writeUInt32LE(value, 240 + index * 8)
    bytes.writeUInt32LE(1, 244 + index * 8)
  }
  return bytes
}

function writeFolder(
  bytes: Buffer,
  at: number,
  entries: readonly (readonly [number, number, number, number])[],
): void {
  bytes.writeUInt16LE(entries.length, at)
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const begin = at + 2 + index * 12
    bytes.writeUInt16LE(tag, begin)
    bytes.writeUInt16LE(type, begin + 2)
    bytes.writeUInt32LE(count, begin + 4)
    bytes.writeUInt32LE(value, begin + 8)
  }
}

/** A WAV of so many seconds of silence. */
export function makeWav(seconds: number): Buffer {
  const samples = Buffer.alloc(seconds * 8000)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** A film's boxes, the movie header last, saying that it lasts so many seconds. */
export function makeMp4(seconds: number): Buffer {
  const header = Buffer.alloc(108)
  header.writeUInt32BE(1000, 12)
  header.writeUInt32BE(seconds * 1000, 16)
  const box = (name: string, body: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length + 8, 0)
    head.write(name, 4, 'latin1')
    return Buffer.concat([head, body])
  }
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0')),
    box('mdat', Buffer.alloc(5000)),
    box('moov', box('mvhd', header)),
  ])
}
