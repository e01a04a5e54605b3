import { Command, InvalidArgumentError, Option } from 'commander'
import { type FoundDatum, foundInWords } from '../record/found-in-words.ts'
import type { Box, Hit, Query } from '../store/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { isoDay, wholeNumber } from './option-values.ts'
import { print } from './print.ts'
import { printable } from './printable.ts'

const examples = `
Examples:
  dateline search bridge closed               statements in which both words are said
  dateline search --speaker Venn --act deny   what somebody has denied
  dateline search --denied --who Karval       what Karval is said not to have done
  dateline search --event-type assault --country AM --event-from 2031-03-01
  dateline search --kind report '"peace talks"' --agency NWA
  dateline search --json --limit 100 water    for programs; \`next\` is the cursor of the next page

Everything that is given must hold. Names count without case, accents and articles.
Exit status: 0 something was found, 1 nothing, 2 wrong use.`

const kinds = ['statement', 'event', 'figure', 'place', 'report'] as const

function box(value: string): Box {
  const [west, south, east, north] = value.split(',').map(Number) as [
    number,
    number,
    number,
    number,
  ]
  const right =
    [west, south, east, north].every(Number.isFinite) &&
    south <= north &&
    value.split(',').length === 4
  if (!right)
    throw new InvalidArgumentError('It is west,south,east,north in degrees, such as 44,38,48,42.')
  return { west, south, east, north }
}

interface Options extends Query {
  readonly data?: string
  readonly json?: boolean
}

/** What a datum says of itself, in a few words. */
function about(hit: Hit): string {
  if (hit.kind === 'report') return ''
  const { who, does, whom, status, account } = foundInWords(hit as FoundDatum)
  const rest = [status, account].filter((one) => one !== null).join(', ')
  const said = [who, does, whom].filter((one) => one !== null).join(' ')
  return rest === '' ? said : `${said} (${rest})`
}

function lines(hit: Hit): string {
  const { report, quote, kind } = hit
  const source = [report.day, report.outlet ?? 'outlet unknown', report.title ?? report.id].join(
    ' · ',
  )
  const words = `${quote.prefix}⟦${quote.exact}⟧${quote.suffix}`.replace(/\s+/g, ' ').trim()
  return [`${kind.padEnd(9)} ${about(hit)}`, `          ${words}`, `          ${source}`]
    .map((line) => `${printable(line)}\n`)
    .join('')
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const { data, json, ...query } = options
  const text = words.join(' ')
  await withStore(data, async (store) => {
    const page = await store.search({ ...query, ...(text === '' ? {} : { words: text }) })
    if (json) await print(`${JSON.stringify(page, null, 1)}\n`)
    else {
      for (const hit of page.items) await print(lines(hit))
      if (page.next !== null)
        process.stderr.write(`More: give the same again with --cursor ${page.next}\n`)
      if (page.items.length === 0) process.stderr.write('Nothing was found.\n')
    }
    process.exitCode = page.items.length > 0 ? 0 : 1
  })
}

export const searchCommand = (): Command =>
  new Command('search')
    .summary('find what was said and done in the reports that are kept')
    .description(
      'Finds statements, events, figures, places and reports in the store, each with its exact words.',
    )
    .argument(
      '[words...]',
      'words that are said (or, with --kind report, stand in the text); "a phrase" holds together',
    )
    .addOption(dataOption())
    .addOption(new Option('--kind <kind>', 'only this kind').choices(kinds))
    .option('--speaker <name>', 'who says it')
    .option('--addressee <name>', 'to whom it is said')
    .option('--who <name>', 'who does it')
    .option('--whom <name>', 'to whom it is done')
    .option('--actor <name>', 'somebody in any part')
    .option('--event-type <type>', 'PLOVER type, such as ASSAULT')
    .option('--figure-kind <kind>', 'such as killed, displaced or money')
    .option(
      '--status <status>',
      'occurred, ongoing, planned, requested, conditional, possible or denied',
    )
    .option('--form <form>', 'direct, indirect or mixed')
    .option('--act <act>', 'such as deny, accuse, promise or threaten')
    .option('--denied', 'only what is denied')
    .option('--requested', 'only what is asked for')
    .option('--place <name>', 'where it happens')
    .option('--country <code>', 'in which country, such as AM')
    .option('--box <w,s,e,n>', 'inside this rectangle, in degrees', box)
    .option('--event-from <day>', 'happens on this day or later', isoDay)
    .option('--event-to <day>', 'happens on this day or earlier', isoDay)
    .option('--from <day>', 'reported on this day or later', isoDay)
    .option('--to <day>', 'reported on this day or earlier', isoDay)
    .option('--publisher <name>', 'by this outlet')
    .option('--agency <name>', 'from this agency')
    .addOption(
      new Option('--sort <order>', 'by the day of the report').choices(['newest', 'oldest']),
    )
    .option('--limit <n>', 'at most so many, up to 200 (20)', wholeNumber)
    .option('--cursor <cursor>', 'goes on after an earlier page')
    .option('--json', 'as JSON')
    .addHelpText('after', examples)
    .action(run)
