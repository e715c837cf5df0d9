import { compileSparingly } from './machine-code.ts'
import { main } from './main.ts'

export { main } from './main.ts'

compileSparingly()
process.exitCode = await main(process.argv.slice(2), process)
