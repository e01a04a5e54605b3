import { Command } from 'commander'
import { DatelineError } from '../errors.ts'
import { withFetchingOptions } from './input-options.ts'
import { readJsonl } from './read-jsonl.ts'
import type { ReadCommandOptions } from './read-options.ts'
import { readReports } from './read-reports.ts'
import { sameFile } from './same-file.ts'
import { stopSignal } from './stop-signal.ts'

const examples = `
Examples:
  dateline read report.txt                    the record of a report, for people
  dateline read --json report.txt             the same for programs
  dateline read --explain report.txt          each datum with its words and what found it
  pbpaste | dateline read --date 2031-03-04 - what was copied, as a report of that day
  dateline read --jsonl news.jsonl -o records.jsonl
                                              many reports, a record a line; the same command
                                              again goes on where it was stopped

  dateline read https://news.example/feed.xml the reports of a feed; teasers are fetched whole

A report is plain text, whose first line may be " date YYYY-MM-DD HEADLINE", or JSON with
the fields id, url, date, publisher, title and text; JSONL has one such object a line. An HTML
page, RSS, Atom, OPML, ninjs, NewsML, NITF, WARC, and gzip or zip of these are read too.
Exit status: 0 all were read, 1 some could not be, 2 wrong use, 130 interrupted.`

/** Why these files and options do not go together, or null. */
function problemWith(files: readonly string[], options: ReadCommandOptions): string | null {
  const { json, jsonl, explain, output } = options
  const sources = jsonl === undefined ? files : [jsonl]
  if (jsonl !== undefined && (files.length > 0 || explain)) {
    return '`--jsonl FILE` goes neither with other files nor with `--explain`.'
  }
  if (json && explain) {
    return '`--json` and `--explain` exclude each other: in JSON each datum has its `found`.'
  }
  if (output !== undefined && sources.some((source) => sameFile(source, output))) {
    return 'The output would overwrite its own input.'
  }
  return sources.length === 0 && process.stdin.isTTY
    ? 'Name a file to read, or `-` for standard input.'
    : null
}

async function run(files: readonly string[], options: ReadCommandOptions): Promise<void> {
  const problem = problemWith(files, options)
  if (problem) throw new DatelineError('usage', { problem })
  const { signal, unheard } = stopSignal()
  try {
    process.exitCode =
      options.jsonl === undefined
        ? await readReports(files.length === 0 ? ['-'] : files, options, signal)
        : await readJsonl(options.jsonl, options, signal)
  } catch (error) {
    // Whoever piped into `head` has what was wanted.
    if (!unheard()) throw error
    process.exitCode = 0
  }
}

export const readCommand = (): Command =>
  withFetchingOptions(
    new Command('read')
      .summary('turn reports into their sourced records')
      .description(
        'Reads news reports and shows who said and did what to whom, when, where, according to whom\nand how certainly, each traced to the exact words.',
      )
      .argument('[sources...]', 'files, or addresses of pages, feeds and OPML; - is standard input')
      .option('--json', 'the record as JSON: an object for one report, a line each for several')
      .option('--jsonl <file>', 'read a JSONL file of any length, one record a line, with progress')
      .option('-o, --output <file>', 'write to a file, never half of it; --jsonl goes on in it')
      .option('--force', 'overwrite the output file')
      .option('--explain', 'for each datum the exact words, how sure, and what found it'),
  )
    .option('--quiet', 'no progress and no summary')
    .option('--no-color', 'no colours (nor with NO_COLOR set, nor into a pipe)')
    .addHelpText('after', examples)
    .action(run)
