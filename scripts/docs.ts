// Writes what comes from the source, the pages of docs/ and the types of the client: `npm run docs`. A test fails when they are out of date.
import { writeFileSync } from 'node:fs'
import { clientTypes } from './client.ts'
import { cliPage, errorsPage } from './docs-pages.ts'

const docs = new URL('../docs/', import.meta.url)
writeFileSync(new URL('errors.md', docs), errorsPage())
writeFileSync(new URL('cli.md', docs), cliPage())
writeFileSync(new URL('../src/client/schema.ts', import.meta.url), await clientTypes())
