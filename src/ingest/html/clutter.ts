import type { Page, PageElement } from './dom.ts'

/** Elements that are never the words of the report. */
const always =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,picture,button,input,select,textarea,nav,dialog,' +
  'figcaption,[hidden],[role=navigation],[role=banner],[role=complementary],[role=dialog],[role=search],[role=menu],' +
  '[role=contentinfo],[itemprop=caption],[itemprop=author],[itemprop=datePublished],[itemprop=dateModified],[rel=author]'

/** Words of class names and ids of what stands around and within articles without belonging to them. */
const words = new Set(
  (
    'ad ads adslot advert advertisement advertising breadcrumb breadcrumbs byline bylines caption captions comments copyright ' +
    'credit credits disqus gallery hidden kicker newsletter outbrain pagination paywall popover popular popup promo promos ' +
    'rail recirc recirculation recommended related relatedlinks rollover share sharing shares sidebar signup slideshow social ' +
    'sponsor sponsored subscribe subscription taboola tags timestamp toc toolbar tooltip trending widget'
  ).split(' '),
)

/** A piece that holds this share of the running text is the article, whatever its class says. */
const bodyShare = 0.3

const namesOf = (element: PageElement): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)

const invisible = (element: PageElement): boolean =>
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')

/** Characters of running text within each element that holds any; counted once from below, so a deep page costs no more. */
function runningText(page: Page): ReadonlyMap<PageElement, number> {
  const within = new Map<PageElement, number>()
  for (const paragraph of page.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0
    for (let up: PageElement | null = paragraph; up; up = up.parentElement) {
      within.set(up, (within.get(up) ?? 0) + length)
    }
  }
  return within
}

const suspicious = (element: PageElement): boolean =>
  ['aside', 'footer', 'form'].includes(element.tagName.toLowerCase()) ||
  invisible(element) ||
  namesOf(element).some((name) => words.has(name))

/** Takes out of a page what is clutter by its element, role or class. */
export function removeClutter(page: Page): void {
  for (const element of [...page.querySelectorAll(always)]) element.remove()
  const within = runningText(page)
  const whole = page.body ? (within.get(page.body) ?? 0) : 0
  for (const element of [...page.querySelectorAll('aside,footer,form,[class],[id],[style]')]) {
    if (['html', 'body', 'article', 'main'].includes(element.tagName.toLowerCase())) continue
    if ((within.get(element) ?? 0) <= whole * bodyShare && suspicious(element)) element.remove()
  }
  for (const figure of [...page.querySelectorAll('figure')]) {
    // A figure may hold a quotation or a table, and those are words of the report.
    if (!figure.querySelector('blockquote,table,p')) figure.remove()
  }
}
