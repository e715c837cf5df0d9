import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { jsonSchemaOf, SCHEMAS } from '@sanad/core/schema'

const FOLDER = resolve(import.meta.dirname, '..', 'schemas')

mkdirSync(FOLDER, { recursive: true })
for (const old of readdirSync(FOLDER)) rmSync(join(FOLDER, old))
for (const name of Object.keys(SCHEMAS)) {
  writeFileSync(join(FOLDER, `${name}.schema.json`), `${JSON.stringify(jsonSchemaOf(name))}\n`)
}
console.log(`${Object.keys(SCHEMAS).length} schemas written to ${FOLDER}`)
