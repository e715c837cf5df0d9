export { type Confined, extractConfined, type Stop } from './confined.ts'
export { type Confinement, confinement, isNetworkWithheld } from './confinement.ts'
