import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The frame of every page: its title, its one style sheet and script, the way back and the way on. */
export function Page({
  title,
  children,
}: {
  readonly title: string
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
            <a href="/">Reports</a>
            <a href="/#paste">Read a text</a>
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
