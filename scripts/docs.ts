// Writes the pages of docs/ that come from the source: `npm run docs`. A test fails when they are out of date.
import { writeFileSync } from 'node:fs'
import { cliPage, errorsPage } from './docs-pages.ts'

const docs = new URL('../docs/', import.meta.url)
writeFileSync(new URL('errors.md', docs), errorsPage())
writeFileSync(new URL('cli.md', docs), cliPage())
