import { createFault, type Facts, type Fault, NO_FACTS } from './extraction.ts'

/** A file looked at in parts, so that a long film is not read whole. */
export interface MediaSource {
  readonly size: number
  readonly head: Uint8Array
  read(offset: number, length: number): Promise<Uint8Array>
}

const FLOOD = 200_000_000

/** What the header of a recording, photograph or film tells: length, pixels, and what its camera wrote. */
export async function describeMedia(
  source: MediaSource,
  type: string,
  tellPosition: boolean,
): Promise<{ readonly facts: Facts; readonly faults: readonly Fault[] }> {
  try {
    const facts = await describe(source, type, tellPosition)
    const [width, height] = facts.pixels ?? [0, 0]
    const faults = width * height > FLOOD ? [createFault('intake/picture-too-large', { width, height })] : []
    return { facts, faults }
  } catch {
    return { facts: NO_FACTS, faults: [createFault('intake/broken')] }
  }
}

async function describe(source: MediaSource, type: string, tellPosition: boolean): Promise<Facts> {
  if (type.startsWith('image/')) {
    const { describePicture } = await import('./picture.ts')
    return describePicture(source.head, type, tellPosition)
  }
  const { lengthOfSound } = await import('./sound.ts')
  return { ...NO_FACTS, seconds: await lengthOfSound(source, type) }
}
