import { type Command, Option } from 'commander'
import { type Format, formats, type Given } from '../ingest/index.ts'
import { encodingLabel, isoDay, wholeNumber } from './option-values.ts'

/** The options of every command that reads reports, as they come from the command line. */
export interface ReadingOptions extends Given {
  readonly encoding?: string
  readonly workers?: number
}

/** The same, of a command that may fetch. */
export interface FetchingOptions extends ReadingOptions {
  readonly format?: Format
  /** `HOST:PORT` of servers of the operator's own network that may be fetched from. */
  readonly allowHost?: readonly string[]
}

/** `format` is the flag that names the format of the input. */
export const withReadingOptions = (command: Command, format: '--format' | '--input-format') =>
  command
    .addOption(new Option(`${format} <format>`, 'format of the input').choices(formats))
    .option('--encoding <name>', 'encoding of the input, where it is not UTF-8', encodingLabel)
    .option('--date <day>', 'date of a report that does not give its own', isoDay)
    .option('--publisher <name>', 'publisher of a report that does not give its own')
    .option('--workers <n>', 'threads that read (as many as the processor has cores)', wholeNumber)

export const withFetchingOptions = (command: Command): Command =>
  withReadingOptions(command, '--format').addOption(allowHostOption())

export const allowHostOption = (): Option =>
  new Option('--allow-host <host:port...>', 'a server of your own network that may be fetched from')
