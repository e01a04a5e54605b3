import { Command } from 'commander'
import { DatelineError } from '../errors.ts'
import { addCommand } from './add-command.ts'
import { correctionsCommand } from './corrections-command.ts'
import { exportCommand } from './export-command.ts'
import { importPlacesCommand } from './import-places-command.ts'
import { readCommand } from './read-command.ts'
import { searchCommand } from './search-command.ts'
import { serveCommand } from './serve-command.ts'
import { backupCommand, rereadCommand, restoreCommand } from './store-commands.ts'
import { errorLine } from './tally.ts'
import { watchCommand } from './watch-command.ts'

/** Commander says `error: unknown option '--x'`; people get it with its code and what to do. */
const usageLine = (message: string): string => {
  const problem = message.replace(/^error: /, '').trim()
  const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`
  return `${errorLine(new DatelineError('usage', { problem: /[.?)]$/.test(sentence) ? sentence : `${sentence}.` }))}\n`
}

/** The whole command line; every command is a file of its own. */
export function program(version: string): Command {
  const dateline = new Command('dateline')
    .description('News reports in, the sourced record they contain out.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addCommand(readCommand())
    .addCommand(exportCommand())
    .addCommand(serveCommand())
    .addCommand(addCommand())
    .addCommand(watchCommand())
    .addCommand(searchCommand())
    .addCommand(correctionsCommand())
    .addCommand(rereadCommand())
    .addCommand(importPlacesCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
  const nested = dateline.commands.flatMap(({ commands }) => commands)
  for (const command of [dateline, ...dateline.commands, ...nested]) {
    command
      .exitOverride()
      .configureHelp({ helpWidth: 96 })
      .helpCommand(false)
      .configureOutput({ outputError: (message, write) => write(usageLine(message)) })
      .helpOption('-h, --help', 'print this help')
  }
  return dateline
}
