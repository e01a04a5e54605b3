import { readFileSync } from 'node:fs'
import { run } from './run.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

await run(process.argv.slice(2), version)
