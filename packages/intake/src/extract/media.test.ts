import { expect, test } from 'vitest'
import { describeMedia, type MediaSource } from './media.ts'

function source(bytes: Uint8Array, size: number = bytes.length): MediaSource {
  return { size, head: bytes, read: async (offset, length) => bytes.subarray(offset, offset + length) }
}

async function pixels(type: string, bytes: Uint8Array): Promise<unknown> {
  return (await describeMedia(source(bytes), type, false)).facts.pixels
}

async function seconds(type: string, bytes: Uint8Array, size?: number): Promise<unknown> {
  return (await describeMedia(source(bytes, size), type, false)).facts.seconds
}

test('IN13 the size of a GIF, a BMP and the three kinds of WebP is in their first bytes', async () => {
  expect(await pixels('image/gif', Buffer.from('474946383961800260010000000000', 'hex'))).toEqual([640, 352])
  const bitmap = Buffer.alloc(54)
  bitmap.writeInt32LE(640, 18)
  bitmap.writeInt32LE(-480, 22)
  expect(await pixels('image/bmp', bitmap)).toEqual([640, 480])
  const webp = (name: string, at: number, hex: string): Buffer => {
    const bytes = Buffer.alloc(40)
    bytes.write(`RIFF\0\0\0\0WEBP${name}`, 0, 'latin1')
    Buffer.from(hex, 'hex').copy(bytes, at)
    return bytes
  }
  expect(await pixels('image/webp', webp('VP8 ', 26, '8002e001'))).toEqual([640, 480])
  expect(await pixels('image/webp', webp('VP8L', 21, '7fc27700'))).toEqual([640, 480])
  expect(await pixels('image/webp', webp('VP8X', 24, '7f0200df0100'))).toEqual([640, 480])
})

test('IN13 the length of an MP3 is by its frames where it counts them, else by its bit rate', async () => {
  const frame = Buffer.alloc(200)
  frame.writeUInt32BE(0xfffb9064, 0)
  expect(await seconds('audio/mpeg', frame, 160_000)).toBe(10)
  frame.write('Xing', 36, 'latin1')
  frame.writeUInt32BE(1, 40)
  frame.writeUInt32BE(1000, 44)
  expect(await seconds('audio/mpeg', frame, 160_000)).toBe(26.1)
  const tagged = Buffer.concat([Buffer.from('49443304000000000014', 'hex'), Buffer.alloc(20), frame])
  expect(await seconds('audio/mpeg', tagged, 160_000)).toBe(26.1)
})

test('IN13 what a header does not say is not told, and a header that runs in circles ends', async () => {
  expect(await seconds('audio/ogg', Buffer.from('OggS'))).toBeNull()
  expect(await seconds('video/mp4', Buffer.alloc(64))).toBeNull()
  expect(await seconds('audio/wav', Buffer.from('RIFF\0\0\0\0WAVEdata\0\0\0\0', 'latin1'))).toBeNull()
  expect(
    (await describeMedia(source(Buffer.from('RIFF\0\0\0\0WEBP')), 'image/webp', false)).faults,
  ).toMatchObject([{ code: 'intake/broken' }])
})
