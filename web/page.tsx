import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The ways in, as they stand in the head of every page. */
const WAYS = [
  ['/', 'Reports'],
  ['/search', 'Search'],
  ['/actors', 'Actors'],
  ['/map', 'Map'],
  ['/timeline', 'Timeline'],
] as const

/** The frame of every page: its title, its one style sheet and script, the ways on. */
export function Page({
  title,
  at,
  children,
}: {
  readonly title: string
  /** Which of the ways this page is. */
  readonly at?: (typeof WAYS)[number][0]
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
        <main id="main">{children}</main>
        <footer>Every item is traced to the words it rests on. Who says it is always said.</footer>
      </body>
    </html>
  )
}

/** A page as it is sent; texts of others stand in it as words, never as markup. */
export const html = (page: ReactNode): string => `<!doctype html>${renderToStaticMarkup(page)}`
