import { Command, Option } from 'commander'
import { DatelineError } from '../errors.ts'
import {
  type ExportFormatName,
  exportFormatNames,
  exportFormats,
  tableNames,
} from '../export/index.ts'
import { dataOption } from './data-option.ts'
import { type ExportCommandOptions, exportReports } from './export-reports.ts'
import { withReadingOptions } from './input-options.ts'
import { isoDay } from './option-values.ts'
import { sameFile } from './same-file.ts'
import { stopSignal } from './stop-signal.ts'

const examples = `
Examples:
  dateline export --format csv -o events.csv
                                            events of all that is kept, each with its standing and
                                            its source
  dateline export --format jsonl --from 2031-03-01 --to 2031-03-07 -o week.jsonl
  dateline export --format csv --table figures news.jsonl > figures.csv
  dateline export --format parquet --table statements news.jsonl -o statements.parquet
  dateline export --format json-ld report.txt

In every format a claim stays a claim. docs/export.md has a page for each of them.
Exit status: 0 all were read, 1 some could not be, 2 wrong use, 130 interrupted.`

const isBinary = (format: ExportFormatName): boolean => format === 'parquet'

/** Why these files and options do not go together, or null. */
function problemWith(files: readonly string[], options: ExportCommandOptions): string | null {
  const { format, table, output } = options
  if (table !== undefined && !exportFormats[format].ofTable) {
    return `\`--table\` goes with csv and parquet; ${format} has everything in one.`
  }
  if (output !== undefined && files.some((file) => sameFile(file, output))) {
    return 'The output would overwrite its own input.'
  }
  if (isBinary(format) && output === undefined && process.stdout.isTTY) {
    return `Name a file for it with \`-o\`: ${format} is nothing to look at.`
  }
  const { data, from, to } = options
  return files.length > 0 && [data, from, to].some((one) => one !== undefined)
    ? '`--data`, `--from` and `--to` choose among what is kept; files are exported whole.'
    : null
}

async function run(files: readonly string[], options: ExportCommandOptions): Promise<void> {
  const problem = problemWith(files, options)
  if (problem) throw new DatelineError('usage', { problem })
  const { signal, unheard } = stopSignal()
  try {
    process.exitCode = await exportReports(files, options, signal)
  } catch (error) {
    // Whoever piped into `head` has what was wanted.
    if (!unheard()) throw error
    process.exitCode = 0
  }
}

export const exportCommand = (): Command =>
  withReadingOptions(
    new Command('export')
      .summary('records as tables and documents for other programs')
      .description(
        'Writes the records of what is kept, or of files, as CSV, JSONL, Parquet, JSON-LD, PLOVER or CAMEO rows.',
      )
      .argument('[files...]', 'reports to read instead of what is kept; - is standard input')
      .addOption(
        new Option('--format <format>', 'format of the output')
          .choices(exportFormatNames)
          .makeOptionMandatory(),
      )
      .addOption(
        new Option(
          '--table <table>',
          'table of csv and parquet (events where none is named)',
        ).choices(tableNames),
      )
      .option('-o, --output <file>', 'write to a file, never half of it')
      .option('--force', 'overwrite the output file')
      .addOption(dataOption())
      .option('--from <day>', 'first day of the reports, of what is kept', isoDay)
      .option('--to <day>', 'last day of the reports, of what is kept', isoDay),
    '--input-format',
  )
    .option('--quiet', 'no summary')
    .addHelpText('after', examples)
    .action(run)
