import { Command } from 'commander'
import { DatelineError } from '../errors.ts'
import {
  type ImportProgress,
  importedFile,
  importPlaces,
  placesThere,
  removePlaces,
} from '../import/index.ts'
import { count } from './numbers.ts'
import { peopleNumber } from './option-values.ts'
import { writeError } from './output-file.ts'
import { print } from './print.ts'
import { progressBar, shareBar } from './progress.ts'
import { stopSignal } from './stop-signal.ts'

const examples = `
Examples:
  dateline import-places allCountries.zip                       all of GeoNames
  dateline import-places UA.zip --least-population 200          one country, without its hamlets
  dateline import-places                                        what is imported now
  dateline import-places --remove                               back to the places that ship

Dateline knows 182,000 towns. With a dump of GeoNames (https://download.geonames.org/export/dump/,
CC BY 4.0), which you fetch yourself, it finds villages, quarters, rivers and districts too, and
puts towns on their exact point. The places are kept in one sorted file among your data; a newer
import takes the place of the older. They count from the next start on: read what is kept again
with \`dateline reread\`.`

interface Options {
  readonly leastPopulation: number
  readonly remove?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

const say = async (json: boolean | undefined, data: object, line: string): Promise<void> => {
  await print(`${json ? JSON.stringify(data) : line}\n`)
}

async function run(path: string | undefined, options: Options): Promise<void> {
  const { remove, json } = options
  const file = importedFile()
  if (remove) {
    if (path !== undefined) {
      throw new DatelineError('usage', { problem: '`--remove` goes without a file.' })
    }
    const removed = guarded(file, removePlaces)
    await say(json, { file, removed }, removed ? `Removed ${file}` : 'No places were imported.')
    return
  }
  if (path === undefined) {
    const there = placesThere()
    const line = there
      ? `${count(there.places)} places of ${there.source} (${there.version}) in ${file}`
      : 'No places are imported; see `dateline import-places --help`.'
    await say(json, { file, imported: there }, line)
    return
  }
  const imported = await imports(path, options)
  const line = `${count(imported.places)} places imported (${imported.version}) into ${file}`
  await say(json, { file, imported }, line)
}

async function imports(path: string, { leastPopulation, quiet }: Options) {
  const { signal } = stopSignal()
  const bar = progressBar(process.stderr, quiet)
  try {
    return await importPlaces(path, {
      leastPopulation,
      signal,
      show: (progress) => bar.show(lineOf(progress)),
    })
  } catch (error) {
    throw error instanceof DatelineError ? error : writeError(importedFile(), error)
  } finally {
    bar.end()
  }
}

const lineOf = ({ doing, places, share }: ImportProgress): string =>
  doing === 'writing'
    ? `sorting ${count(places)} places`
    : [...(share === null ? [] : [shareBar(share)]), `${count(places)} places`].join('  ')

function guarded<Value>(file: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    throw writeError(file, error)
  }
}

export const importPlacesCommand = (): Command =>
  new Command('import-places')
    .summary('know the places of your own dump of GeoNames too')
    .description(
      'Imports a dump of GeoNames, zipped or as text, so that villages, quarters and waters are found on the map.',
    )
    .argument('[file]', 'allCountries, citiesNNN or one country; .zip or .txt')
    .option(
      '--least-population <n>',
      'leave out populated places of fewer people, or of an unknown number',
      peopleNumber,
      0,
    )
    .option('--remove', 'go back to the places that ship with Dateline')
    .option('--json', 'the result as JSON')
    .option('--quiet', 'no progress')
    .addHelpText('after', examples)
    .action(run)
