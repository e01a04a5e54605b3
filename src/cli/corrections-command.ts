import { userInfo } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DatelineError } from '../errors.ts'
import { type Correction, correctableKinds } from '../record/correction.ts'
import type { Store } from '../store/index.ts'
import { dataOption, withStore } from './data-option.ts'
import { datumNamed } from './datum-named.ts'
import { exportCorrections } from './export-corrections.ts'
import { print } from './print.ts'
import { printable } from './printable.ts'

interface Options {
  readonly data?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly report?: string
  readonly all?: boolean
  readonly accept?: boolean
  readonly reject?: boolean
  readonly set?: Readonly<Record<string, string>>
  readonly author?: string
  readonly note?: string
  readonly output?: string
  readonly force?: boolean
}

const plain = (text: string): string => printable(text.replace(/\s+/g, ' ').trim())

/** A correction in two lines: what of which words, and who says so. */
async function told(store: Store, one: Correction): Promise<string> {
  const { id, kind, words, verdict, edits, author, at, note, withdrawn } = one
  const text = (await store.report(one.report))?.report.text ?? ''
  const said = plain(words.map((span) => text.slice(...span)).join(' … '))
  const change = edits === null ? '' : `${JSON.stringify(edits)}`
  const state = withdrawn === null ? '' : `, withdrawn ${withdrawn}`
  const by = `${author}, ${at}${state}${note === '' ? '' : ` · ${note}`}`
  return `${verdict.padEnd(8)} ${kind} ⟦${said}⟧${change === '' ? '' : ` ${plain(change)}`}\n         ${plain(by)}\n         ${id} of ${one.report}\n`
}

async function show(store: Store, one: Correction, json: boolean | undefined): Promise<void> {
  await print(json ? `${JSON.stringify(one)}\n` : await told(store, one))
}

async function list({ data, json, report, all }: Options): Promise<void> {
  await withStore(data, async (store) => {
    let cursor: string | null = null
    let count = 0
    do {
      const page = await store.corrections({
        standing: !all,
        ...(report === undefined ? {} : { report }),
        ...(cursor === null ? {} : { cursor }),
      })
      for (const one of page.items) await show(store, one, json)
      count += page.items.length
      cursor = page.next
    } while (cursor !== null)
    if (count === 0 && !json) process.stderr.write('There are no corrections.\n')
  })
}

async function add(report: string, datum: string, options: Options): Promise<void> {
  const { data, json, accept, reject, set, author = userInfo().username, note = '' } = options
  const asked = [accept, reject, set].filter((one) => one !== undefined)
  if (asked.length !== 1)
    throw new DatelineError('usage', { problem: 'Give one of --accept, --reject and --set.' })
  // Loaded here: no other command needs the schemas.
  const { correctInWords } = await import('../serve/correct-in-words.ts')
  await withStore(data, async (store) => {
    const [kept, there] = [await store.report(report), await store.machineRecord(report)]
    if (kept === null || there === null) throw new DatelineError('not-kept', { id: report })
    const made = await correctInWords(store, {
      ...{ report, ...datumNamed(datum, kept.report.text, there.record), author, note },
      verdict: accept ? 'accepted' : reject ? 'rejected' : 'edited',
      fields: set ?? {},
    })
    await show(store, made, json)
  })
}

async function withdraw(id: string, { data, json }: Options): Promise<void> {
  await withStore(data, async (store) => {
    const withdrawn = await store.withdraw(id)
    if (withdrawn === null)
      throw new DatelineError('usage', { problem: 'There is no correction of this id.' })
    await show(store, withdrawn, json)
  })
}

/** `FIELD=VALUE`, as often as it is given. */
function field(value: string, before: Readonly<Record<string, string>> = {}) {
  const at = value.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It is FIELD=VALUE, such as act=deny.')
  return { ...before, [value.slice(0, at).trim()]: value.slice(at + 1) }
}

const jsonOption = () => new Option('--json', 'a line of JSON for each correction')

const listCommand = (): Command =>
  new Command('list')
    .summary('corrections that count, in the order in which they were made')
    .addOption(dataOption())
    .option('--report <id>', 'only those of this report')
    .option('--all', 'also those that were withdrawn')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExamples:\n  dateline corrections list\n  dateline corrections list --all --json --report 3f2a…',
    )
    .action(list)

const addCommand = (): Command =>
  new Command('add')
    .summary('accept, reject or edit a datum')
    .description(
      'Says of a datum that it is right, wrong, or another. The machine’s record stays; the correction wins wherever the datum is shown.',
    )
    .argument('<report>', 'id of the report in the store')
    .argument('<datum>', 'its id, such as e2, or KIND:WORDS, such as place:Bellhaven')
    .option('--accept', 'it is right')
    .option('--reject', 'it is wrong: it goes')
    .option('--set <field=value>', 'it is another: a field as it should be; once for each', field)
    .option('--author <name>', 'who says so (your name on this machine)')
    .option('--note <words>', 'why')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  dateline corrections add ID e2 --reject --note 'a training exercise'
  dateline corrections add ID s1 --set act=deny --set by='Orla Venn' --author 'Mira Dole'
  dateline corrections add ID s1 --set by='Ilka Brand (person); Karval'
  dateline corrections add ID f1 --set low=30 --set high=
  dateline corrections add ID e1 --set according_to='s1; s3'
  dateline corrections add ID s2 --set within=s1
  dateline corrections add ID actor:Venn --set same_as='Orla Venn'
  dateline corrections add ID place:Bellhaven --set name='Bellhaven' --set lat=41.5 --set lon=40.2

Kinds: ${correctableKinds.join(', ')}. Fields are those of docs/record.md. Actors are named, parted by
\`;\`, somebody new with the kind in parentheses. Words are given as they stand in the report. An
empty value is none; \`according_to=report\` makes it the report's own word. Of actors \`name\` and \`kind\`
can be set, and \`same_as\`: the name of another with whom they are one.`,
    )
    .action(add)

const withdrawCommand = (): Command =>
  new Command('withdraw')
    .summary('take a correction back; it is kept, and counts no more')
    .argument('<id>', 'id of the correction')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExamples:\n  dateline corrections withdraw 0b5e…')
    .action(withdraw)

const exportCommand = (): Command =>
  new Command('export')
    .summary('corrected passages in the shape that training reads')
    .description(
      'Writes a line of JSON for each passage in which something was corrected, in the shape of train/written.',
    )
    .option('-o, --output <file>', 'write to a file, never half of it')
    .option('--force', 'overwrite the output file')
    .option('--quiet', 'no summary')
    .addOption(dataOption())
    .addHelpText(
      'after',
      '\nExamples:\n  dateline corrections export -o train/written/corrections.jsonl\n\ndocs/corrections.md says what a line is.',
    )
    .action(async ({ data, output, force, quiet }: Options) =>
      withStore(data, (store) =>
        exportCorrections(store, {
          output: output ?? null,
          force: force ?? false,
          quiet: quiet ?? false,
        }),
      ),
    )

export const correctionsCommand = (): Command =>
  new Command('corrections')
    .summary('what people say of data: list, add, withdraw, export')
    .description('Corrections of data by people; they win in every view, search and export.')
    .addCommand(listCommand())
    .addCommand(addCommand())
    .addCommand(withdrawCommand())
    .addCommand(exportCommand())
