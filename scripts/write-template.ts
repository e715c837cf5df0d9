import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { packTemplate, TEMPLATE } from '@sanad/store/projection'

/** Packs a data folder with all tables of the projection, which new workspaces begin from. Run after adding a migration. */
const packed = await packTemplate()
mkdirSync(dirname(TEMPLATE), { recursive: true })
writeFileSync(TEMPLATE, packed)
console.log(`${packed.length} bytes written to ${TEMPLATE}`)
