import { CommanderError } from 'commander'
import { DatelineError, reasonOf } from '../errors.ts'
import { program } from './program.ts'
import { errorLine } from './tally.ts'

/** Runs a command line to its end and sets the exit status; an error is one line on standard error. */
export async function run(args: readonly string[], version: string): Promise<void> {
  try {
    await program(version).parseAsync(args, { from: 'user' })
  } catch (error) {
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
    if (known !== error && process.env.DATELINE_DEBUG) console.error(error)
    process.exitCode = known.exit
  }
}
