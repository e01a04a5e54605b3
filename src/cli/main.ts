import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import { DatelineError, reasonOf } from '../errors.ts'
import { program } from './program.ts'
import { errorLine } from './tally.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string }

function end(error: unknown): void {
  if (error instanceof CommanderError) {
    // Help and version are no errors; commander has printed what it had to say.
    process.exitCode = error.exitCode === 0 ? 0 : 2
    return
  }
  const known =
    error instanceof DatelineError
      ? error
      : new DatelineError('not-read', { where: 'The input', reason: reasonOf(error) }, error)
  process.stderr.write(`${errorLine(known)}\n`)
  if (!(error instanceof DatelineError) && process.env.DATELINE_DEBUG) console.error(error)
  process.exitCode = known.exit
}

try {
  await program(version).parseAsync()
} catch (error) {
  end(error)
}
