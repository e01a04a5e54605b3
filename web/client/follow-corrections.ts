import { client, type components } from '../../src/client/index.ts'
import { renew } from './renew.ts'
import { listen } from './stream.ts'
import { teller } from './tell.ts'

type Correction = Pick<components['schemas']['Correction'], 'id' | 'author' | 'at'>

/** Milliseconds: so long a word stays; what was made within so many was made just now. */
const wordStays = 8_000
const justNow = 60_000

const dateline = client({ address: location.origin })

/** All that is said of a report and was not withdrawn. */
async function standing(report: string): Promise<readonly Correction[]> {
  const all: Correction[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { report, standing: 'true' as const, limit: 200, ...(cursor ? { cursor } : {}) }
    const { data } = await dateline.GET('/v1/corrections', { params: { query } })
    if (data === undefined) throw new Error('no answer')
    all.push(...data.items)
    cursor = data.next
  }
  return all
}

const joined = (names: readonly string[]): string =>
  names.length < 2 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** `Corrected by Mira Dole just now.` */
function words(made: readonly Correction[]): string {
  if (made.length === 0) return 'A correction was withdrawn.'
  const authors = [...new Set(made.map(({ author }) => author))]
  const isNew = made.every(({ at }) => Date.now() - Date.parse(at) < justNow)
  return `Corrected by ${joined(authors)}${isNew ? ' just now' : ''}.`
}

/** Shows what others correct in a report while it is read, and says so. */
export function follow({ dataset: { report: id = '', known: sent = '' } }: HTMLElement): void {
  const tell = teller()
  let known = new Set(sent.split(' ').filter((one) => one !== ''))

  const look = async (): Promise<void> => {
    const all = await standing(id)
    const made = all.filter((one) => !known.has(one.id))
    if (made.length === 0 && all.length === known.size) return
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const [report, fresh] = [document, page].map((one) => one.querySelector<HTMLElement>('.report'))
    if (!answer.ok || !report || !fresh || !renew(report, fresh)) return
    known = new Set(all.map((one) => one.id))
    tell(words(made), wordStays)
  }
  // One look after the other: what comes meanwhile is seen by the next.
  let looking: Promise<void> = Promise.resolve()
  const lookAgain = (): void => {
    looking = looking.then(look).catch(() => undefined)
  }
  // What was missed while nobody looked is looked for each time it is listened again.
  listen(null, {
    open: lookAgain,
    correction: ({ report }) => {
      if (report === id) lookAgain()
    },
  })
}
