import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeMarkup } from '../../src/ingest/charset.ts'
import { pageDraft } from '../../src/ingest/html/read-page.ts'
import type { Task } from '../task.ts'

/** The article on a page; the pages stand gzipped in `html/` beside the gold file, which is looked at for their names only. */
export const articleHtml: Task = {
  name: 'article-html',
  scorer: 'score_article_html.py',
  json: true,
  async predict(gold) {
    const pages = Object.keys(JSON.parse(readFileSync(gold, 'utf8')) as object)
    const bodies = pages.map((page) => {
      const packed = readFileSync(join(dirname(gold), 'html', `${page}.html.gz`))
      const { paragraphs } = pageDraft(decodeMarkup(gunzipSync(packed), 'html'), null)
      return [page, { articleBody: paragraphs.join('\n\n') }]
    })
    return [Object.fromEntries(bodies)]
  },
  figures(json) {
    const { p, r, f1, accuracy } = json as { readonly [name: string]: number }
    const percent = (share: number | undefined) => 100 * (share ?? 0)
    return { F1: percent(f1), P: percent(p), R: percent(r), accuracy: percent(accuracy) }
  },
}
