import { claimSchema, incidentSchema, problemSchema, statementSchema } from '@sanad/core/schema'
import { z } from 'zod'
import { CONTRACTS, refusalSchema } from '../api/index.ts'
import { type EndpointName, PATHS } from '../shape/index.ts'

type Json = Readonly<Record<string, unknown>>

const AT = '#/components/schemas/'
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Statement: statementSchema,
  Claim: claimSchema,
  Problem: problemSchema,
  Incident: incidentSchema,
  Refusal: refusalSchema,
}

/** Every endpoint by its name. */
export const NAMES: readonly EndpointName[] = Object.keys(PATHS).filter((name): name is EndpointName =>
  Object.hasOwn(CONTRACTS, name),
)

/** The whole interface as OpenAPI 3.1: made from the contracts that the server keeps. */
export function openApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const name of NAMES) {
    const [method, path] = PATHS[name]
    const address = path.replace(/:(\w+)/g, '{$1}')
    paths[address] = { ...paths[address], [method.toLowerCase()]: operationOf(name) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Sanad', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: { command: { type: 'http', scheme: 'bearer' } },
    },
  }
}

function operationOf(name: EndpointName): Json {
  const { summary, params, query, body, status, local } = CONTRACTS[name]
  const parameters = [...parametersOf(params, 'path'), ...parametersOf(query, 'query'), ...asked(name)]
  const type = name === 'handFiles' ? 'multipart/form-data' : 'application/json'
  return {
    operationId: name,
    summary,
    parameters,
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { [type]: { schema: { $ref: `${AT}${name}-body` } } } } }),
    ...(local === true ? { security: [{ command: [] }] } : {}),
    responses: {
      [String(status ?? 200)]: { description: 'done', content: contentOf(name) },
      default: {
        description: 'refused',
        content: { 'application/json': { schema: { $ref: `${AT}Refusal` } } },
      },
    },
  }
}

/** The header without which nothing is changed. */
function asked(name: EndpointName): readonly Json[] {
  if (PATHS[name][0] === 'GET') return []
  return [{ name: 'sanad-client', in: 'header', required: true, schema: { type: 'string' } }]
}

function contentOf(name: EndpointName): Json {
  const { answer } = CONTRACTS[name]
  return answer.kind === 'json'
    ? { 'application/json': { schema: { $ref: `${AT}${name}-answer` } } }
    : { [answer.type]: { schema: { type: 'string' } } }
}

function parametersOf(schema: z.ZodType, where: 'path' | 'query'): readonly Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: one,
  }))
}

function schemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id })
  for (const name of NAMES) {
    const { answer, body } = CONTRACTS[name]
    if (answer.kind === 'json') addOnce(registry, answer.schema, `${name}-answer`)
    if (body !== null) addOnce(registry, body, `${name}-body`)
  }
  const made = z.toJSONSchema(registry, { unrepresentable: 'any', uri: (id) => `${AT}${id}` })
  const byName = Object.entries(made.schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema])
  return { ...Object.fromEntries(byName), ...aliases(registry) }
}

type Registry = ReturnType<typeof z.registry<{ id: string }>>

function addOnce(registry: Registry, schema: z.ZodType, id: string): void {
  if (!registry.has(schema)) registry.add(schema, { id })
}

/** A schema that several endpoints share stands once, and by every endpoint's name. */
function aliases(registry: Registry): Json {
  const found: Record<string, Json> = {}
  for (const name of NAMES) {
    const { answer, body } = CONTRACTS[name]
    const shared = [
      [`${name}-answer`, answer.kind === 'json' ? answer.schema : null],
      [`${name}-body`, body],
    ] as const
    for (const [id, schema] of shared) {
      const first = schema === null ? undefined : registry.get(schema)?.id
      if (first !== undefined && first !== id) found[id] = { $ref: `${AT}${first}` }
    }
  }
  return found
}
