export { CATALOGUES, type Catalogue, type MessageKey } from './catalogue.ts'
export { openPhrases, type Phrases } from './phrases.ts'
