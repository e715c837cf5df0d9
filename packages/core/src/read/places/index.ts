export { findPlaces } from './find.ts'
export { createGazetteer } from './gazetteer.ts'
export { placeKey } from './names.ts'
export { type Nation, nationOf } from './nations.ts'
