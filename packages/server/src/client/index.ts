export type * from '../shape/index.ts'
export { ApiRefusal, type Client, createClient, type Given, type Reach, urlOf } from './client.ts'
