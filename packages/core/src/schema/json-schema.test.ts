import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemaOf, SCHEMA_VERSION, SCHEMAS } from './json-schema.ts'

const FOLDER = resolve(import.meta.dirname, '../../../../schemas')
const ENDING = '.schema.json'

test('MS6 the shipped JSON Schemas are those of the code', () => {
  const shipped = readdirSync(FOLDER).map((file) => file.slice(0, -ENDING.length))
  expect(shipped.sort()).toEqual(Object.keys(SCHEMAS).sort())
  for (const name of shipped) {
    const text = readFileSync(join(FOLDER, name + ENDING), 'utf8')
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name))))
  }
})

test('every shipped schema names its version', () => {
  for (const name of Object.keys(SCHEMAS)) {
    expect(jsonSchemaOf(name)).toMatchObject({ $id: `urn:sanad:schema:${SCHEMA_VERSION}:${name}` })
  }
})

test('there is no schema of a shape that is not printed', () => {
  expect(jsonSchemaOf('nothing')).toBeNull()
})
