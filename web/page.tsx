import { createContext, type ReactNode, useContext } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Frame } from '../src/serve/shown.ts'

/** The ways in, as they stand in the head of every page. */
const WAYS = [
  ['/', 'Reports'],
  ['/search', 'Search'],
  ['/actors', 'Actors'],
  ['/map', 'Map'],
  ['/timeline', 'Timeline'],
] as const

const InFrame = createContext<Frame>({ examples: 0 })

/** Said on every page, so that what is invented is never taken for news. */
function ExamplesAmongThem() {
  const { examples } = useContext(InFrame)
  if (examples === 0) return null
  return (
    <p className="among">
      {examples === 1 ? 'One invented example is' : `${examples} invented examples are`} among the
      reports. <a href="/#examples">More</a>
    </p>
  )
}

/** The frame of every page: its title, its one style sheet and script, the ways on. */
export function Page({
  title,
  at,
  refresh,
  children,
}: {
  readonly title: string
  /** Which of the ways this page is. */
  readonly at?: (typeof WAYS)[number][0]
  /** Seconds after which it is asked for again where no scripts run. */
  readonly refresh?: number
  readonly children: ReactNode
}) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Dateline`}</title>
        <link rel="stylesheet" href="/assets/style.css" />
        <script type="module" src="/assets/client.js" />
        {refresh && (
          <noscript>
            <meta httpEquiv="refresh" content={`${refresh}`} />
          </noscript>
        )}
      </head>
      <body>
        <a className="skip" href="#main">
          To the text
        </a>
        <header className="bar">
          <a className="brand" href="/">
            Dateline
          </a>
          <nav aria-label="Pages">
            {WAYS.map(([href, name]) => (
              <a key={href} href={href} aria-current={href === at ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <ExamplesAmongThem />
        <main id="main">{children}</main>
        <footer>Every item is traced to the words it rests on. Who says it is always said.</footer>
      </body>
    </html>
  )
}

/** A page as it is sent; texts of others stand in it as words, never as markup. */
export const html = (page: ReactNode, frame: Frame = { examples: 0 }): string =>
  `<!doctype html>${renderToStaticMarkup(<InFrame value={frame}>{page}</InFrame>)}`
