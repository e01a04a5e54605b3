import type { ShownChip, ShownSearch } from '../../src/serve/shown-search.ts'
import { Page } from '../page.tsx'
import { Facets } from '../parts/facets.tsx'
import { Hit } from '../parts/hit.tsx'
import { countWords, valueWords } from '../parts/value-words.ts'

/** Questions that stand ready under an empty box. */
const QUESTIONS = [
  'who has denied',
  'who has threatened',
  'who asked',
  'what was asked for',
  'who has accused',
  'who has promised',
  'how many were killed',
]

const FIELDS: { readonly [field: string]: string } = {
  words: 'with the words',
  kind: 'only',
  speaker: 'said by',
  addressee: 'said to',
  act: 'somebody',
  form: 'form',
  actor: 'about',
  who: 'done by',
  whom: 'done to',
  eventType: 'somebody',
  status: 'status',
  figureKind: 'counted',
  place: 'in',
  country: 'in the country',
  box: 'inside',
  eventFrom: 'happened from',
  eventTo: 'happened up to',
  from: 'reported from',
  to: 'reported up to',
  date: 'reported',
  publisher: 'in',
  agency: 'from the agency',
  report: 'in the report',
  denied: 'said not to be so',
  requested: 'asked for',
}

function Chip({ field, value }: Pick<ShownChip, 'field' | 'value'>) {
  return (
    <>
      {FIELDS[field] ?? field} {value !== '' && <b>{valueWords(field, value)}</b>}
    </>
  )
}

function Box({ line, problem }: Pick<ShownSearch, 'line' | 'problem'>) {
  return (
    <form action="/search" method="get" className="find">
      {/* biome-ignore lint/a11y/useSemanticElements: `search` is not known to every browser yet */}
      <div className="ask" role="search">
        <label htmlFor="q" className="unseen">
          Words, "a phrase", fields such as speaker:"Orla Venn", or a question
        </label>
        <input
          type="search"
          id="q"
          name="q"
          defaultValue={line}
          maxLength={500}
          autoComplete="off"
          spellCheck={false}
          placeholder={'who has denied …, speaker:"Orla Venn", "a phrase"'}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : 'wrong'}
        />
        <button type="submit">Find</button>
      </div>
      {problem !== null && (
        <p id="wrong" role="alert">
          {problem
            .split('`')
            .map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))}
        </p>
      )}
    </form>
  )
}

function Chips({ chips }: Pick<ShownSearch, 'chips'>) {
  return (
    <ul className="chips" aria-label="What holds">
      {chips.map((chip) => (
        <li key={chip.field}>
          <a href={chip.without}>
            <Chip {...chip} /> <span aria-hidden="true">×</span>
            <span className="unseen"> (take away)</span>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href="/search" className="all">
            Begin anew
          </a>
        </li>
      )}
    </ul>
  )
}

function Questions() {
  return (
    <section className="questions" aria-labelledby="ready">
      <h2 id="ready">Ask</h2>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>
            <a href={`/search?q=${encodeURIComponent(question)}`}>{question}</a>
          </li>
        ))}
      </ul>
      <p className="line">
        Words are those that are said. <code>"a phrase"</code> holds together;{' '}
        <code>speaker:"Orla Venn"</code>, <code>act:deny</code>, <code>type:assault</code>,{' '}
        <code>place:Bellhaven</code>, <code>outlet:"Copper Gazette"</code>,{' '}
        <code>date:2031-03</code> and their like narrow it down. Keys: <kbd>/</kbd> the box,{' '}
        <kbd>j</kbd> and <kbd>k</kbd> from result to result, <kbd>Enter</kbd> opens.
      </p>
    </section>
  )
}

/** Nothing was found: what could be left out, and where the words stand though nobody says them. */
function Nothing({ chips, facets }: Pick<ShownSearch, 'chips' | 'facets'>) {
  const looser = chips.filter(({ wider }) => wider !== null && wider.count > 0)
  const whole = facets
    .find(({ name }) => name === 'kind')
    ?.values.find(({ value, chosen }) => value === 'report' && !chosen)
  return (
    <section className="nothing" aria-labelledby="count">
      <h2 id="count">Nothing was found.</h2>
      {whole && (
        <p>
          Nobody is cited for it, but <a href={whole.href}>{countWords(whole)} whole reports</a>{' '}
          have it in their text.
        </p>
      )}
      {looser.length > 0 ? (
        <>
          <p>There is something when one of these is left out:</p>
          <ul>
            {looser.map((chip) => (
              <li key={chip.field}>
                <a href={chip.without}>
                  without “<Chip {...chip} />”
                </a>{' '}
                <span className="many">{chip.wider && countWords(chip.wider)} found</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Try fewer or other words, or a name alone. Words are looked for in what is said.</p>
      )}
    </section>
  )
}

function Answer({
  answer,
  chips,
  facets,
}: Pick<ShownSearch, 'chips' | 'facets'> & {
  readonly answer: NonNullable<ShownSearch['answer']>
}) {
  const { total, hits, page, previous, next, turned, newestFirst, json, csv } = answer
  if (hits.length === 0 && page === 1) return <Nothing chips={chips} facets={facets} />
  return (
    <section className="results" aria-label="Results">
      <div className="over">
        <p id="count" className="count">
          <b>{countWords(total)}</b> found
          <span className="order">, {newestFirst ? 'newest' : 'oldest'} first</span>
          {page > 1 && `, page ${page.toLocaleString('en-US')}`}
        </p>
        <a className="turn" href={turned}>
          {newestFirst ? 'Oldest first' : 'Newest first'}
        </a>
        <a className="to-facets" href="#facets">
          Narrow down
        </a>
      </div>
      <ol className="hits">
        {hits.map((hit) => (
          <Hit key={`${hit.report.id} ${hit.id}`} hit={hit} />
        ))}
      </ol>
      <nav className="paging" aria-label="Pages of results">
        {previous && (
          <a href={previous} rel="prev">
            ← Page before
          </a>
        )}
        {next && (
          <a href={next} rel="next" data-step={true}>
            Next page →
          </a>
        )}
      </nav>
      <p className="line out">
        Take it along: <a href={csv}>as a table (CSV)</a>, <a href={json}>for programs (JSON)</a>
      </p>
    </section>
  )
}

/** Search: one box, what it finds in its own words, and by what that can be narrowed down. */
export function SearchPage({ line, problem, kept, chips, facets, answer }: ShownSearch) {
  return (
    <Page title={line === '' ? 'Search' : `Search: ${line}`} at="/search">
      <div className="search" data-island="search">
        <h1 className={answer === null ? undefined : 'unseen'}>
          {answer === null ? 'Who said so?' : 'Search'}
        </h1>
        <Box line={line} problem={problem} />
        {chips.length > 0 && <Chips chips={chips} />}
        {kept ? (
          <>
            {answer === null && <Questions />}
            <div className={answer === null ? 'browse' : 'found'}>
              {answer !== null && <Answer answer={answer} chips={chips} facets={facets} />}
              {facets.length > 0 && <Facets facets={facets} />}
            </div>
          </>
        ) : (
          <p className="empty">
            Nothing is kept yet, so there is nothing to find. <code>dateline add FILE…</code> keeps
            reports; the <a href="/">first page</a> reads one at once.
          </p>
        )}
      </div>
    </Page>
  )
}
