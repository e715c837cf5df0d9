export { CATALOGUES, type Catalogue, type MessageKey, type PageCatalogue } from './catalogue.ts'
export { openPhrases, type Phrases } from './phrases.ts'
