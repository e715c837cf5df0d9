import { type Damage, type FileEntryStore, openEntryFiles } from '@sanad/store/files'
import { createTestClock, entry } from '../contracts/entry-store.contract.ts'
import { type Chance, createChance, SimulatedDisk } from './simulated-disk.ts'
import { readVolume } from './volume-reader.ts'

const FOLDER = '/workspace'
const LEDGER = `${FOLDER}/ledger`

/** A store's life on a simulated disk, and what must be there after each power cut. */
interface Life {
  readonly seed: number
  readonly chance: Chance
  readonly clock: () => string
  disk: SimulatedDisk
  /** Texts in the order in which they were handed over, without those that a power cut took. */
  texts: string[]
  /** How many of them were acknowledged. */
  acknowledged: number
  count: number
}

/** Lives through power cuts, then through turned bits, and says what went against the rules; null where nothing did. */
export async function simulate(seed: number): Promise<string | null> {
  const chance = createChance(seed)
  const disk = new SimulatedDisk(chance)
  await disk.makeFolder(FOLDER)
  const life: Life = { seed, chance, clock: createTestClock(), disk, texts: [], acknowledged: 0, count: 0 }
  for (let round = 0; round < 3; round += 1) {
    life.disk.cutAfter(chance(60))
    await work(life)
    const fault = (await kill(life)) ?? (await cut(life))
    if (fault !== null) return `seed ${seed}, round ${round}: ${fault}`
  }
  const fault = await checkFlips(life)
  return fault === null ? null : `seed ${seed}, bits: ${fault}`
}

async function open(life: Life): Promise<FileEntryStore> {
  const { disk, clock, chance } = life
  const random = (length: number): Buffer => Buffer.from(Array.from({ length }, () => chance(256)))
  return openEntryFiles({ folder: FOLDER, clock, disk, random, volumeLength: 400 + chance(4000) })
}

/** Appends until the power goes, closing and opening now and then. */
async function work(life: Life): Promise<void> {
  try {
    for (let session = 0; session < 4; session += 1) {
      const store = await open(life)
      for (let call = life.chance(6); call >= 0; call -= 1)
        await Promise.all([append(life, store), append(life, store)])
      await store.close()
    }
  } catch (error) {
    if (!/the power is gone|store\/write-failed/.test(String(error))) throw error
  }
}

async function append(life: Life, store: FileEntryStore): Promise<void> {
  const fresh = Array.from({ length: 1 + life.chance(4) }, () => {
    life.count += 1
    return `${life.count} ${'x'.repeat(life.chance(300))}`
  })
  const again = life.texts[life.chance(life.texts.length + 1)]
  const given = again === undefined ? fresh : [...fresh, again]
  life.texts.push(...fresh)
  const positions = await store.append(given.map(entry))
  life.acknowledged = Math.max(life.acknowledged, ...positions.map((position) => position + 1))
}

/** Now and then only the process ends: what the next one reads must be durable from then on. */
async function kill(life: Life): Promise<string | null> {
  if (life.chance(2) === 0) return null
  life.disk.revive()
  return checkCut(life)
}

async function cut(life: Life): Promise<string | null> {
  life.disk = life.disk.restart()
  return checkCut(life)
}

async function checkCut(life: Life): Promise<string | null> {
  const store = await open(life)
  const told = store.damage
  const texts = await read(store)
  for (const [position, text] of texts) {
    if (life.texts[position] !== text) return `position ${position} holds what was not written there`
  }
  if (texts.size !== store.size) return `${store.size} positions and ${texts.size} entries`
  if (texts.size < life.acknowledged) return `${life.acknowledged} acknowledged, ${texts.size} left`
  const verified = await store.verify()
  if (verified.length !== told.length) return 'opening and checking tell of different damage'
  const fault = await checkFiles(life, verified)
  if (fault !== null) return fault
  life.texts = [...texts.values()]
  life.acknowledged = texts.size
  const [first] = verified
  if (first !== undefined && life.chance(2) === 0) await store.acceptDamage(first, 'P1')
  if (life.chance(2) === 0) await store.close()
  return null
}

/** Each file that a strict reader cannot read is told of, and no other. */
async function checkFiles({ disk }: Life, told: readonly Damage[]): Promise<string | null> {
  const accepted = (await disk.list(`${LEDGER}/accepted`)).map((file) =>
    disk.bytesOf(`${LEDGER}/accepted/${file}`).toString(),
  )
  for (const file of await disk.list(LEDGER)) {
    if (!file.endsWith('.entries')) continue
    const isGood = readVolume(file, disk.bytesOf(`${LEDGER}/${file}`)) !== null
    const isTold = told.some((one) => one.file === file) || accepted.some((one) => one.includes(file))
    if (isGood === isTold)
      return `${file} is ${isGood ? 'good' : 'damaged'} and ${isTold ? 'told' : 'not told'}`
  }
  return null
}

async function checkFlips(life: Life): Promise<string | null> {
  const flips = Array.from({ length: 1 + life.chance(3) }, () => life.disk.flipBit(LEDGER))
  if (flips.includes(null)) return null
  const store = await open(life)
  const texts = await read(store)
  for (const [position, text] of texts) {
    if (life.texts[position] !== text)
      return `position ${position} holds what was not written there (${flips})`
  }
  const gone = life.texts.findIndex(
    (_, at) => !texts.has(at) && !store.damage.some((one) => covers(life, one, at)),
  )
  if (gone >= 0) return `position ${gone} is gone and not told (${flips})`
  const damage = await store.verify()
  if (damage.length === 0 && new Set(flips).size === flips.length) return `nothing is told (${flips})`
  const [position = -1] = await store.append([entry('after the damage')])
  if ((await read(store)).get(position) !== 'after the damage') return 'nothing can be added'
  const told = await store.verify()
  await store.close()
  for (let time = 0; time < 2; time += 1) {
    const again = await open(life)
    if (!told.every((one) => again.damage.some((other) => isSame(one, other))))
      return `no longer told (${flips})`
    await again.close()
  }
  return null
}

function isSame(a: Damage, b: Damage): boolean {
  return a.file === b.file && a.from === b.from && a.hash === b.hash
}

/** Whether a damage tells that a position may be gone: it is among those lost, or behind what is left of the last write. */
function covers({ disk }: Life, { file, to, positions }: Damage, position: number): boolean {
  const [from, past] = positions
  const isAtEnd = file > '' && disk.bytesOf(`${LEDGER}/${file}`).length === to
  return from <= position && (position < past || isAtEnd)
}

async function read(store: FileEntryStore): Promise<Map<number, string>> {
  const texts = new Map<number, string>()
  for await (const { position, bytes } of store.read()) texts.set(position, Buffer.from(bytes).toString())
  return texts
}
