// The search page: what is shown is exchanged without loading the page anew.

/** Says to who cannot see it what has changed. */
function announcer(): (words: string) => void {
  const live = document.createElement('p')
  live.className = 'unseen'
  live.setAttribute('role', 'status')
  document.body.append(live)
  return (words) => {
    live.textContent = words
  }
}

const main = (): HTMLElement | null => document.querySelector('main')

/** What of the page had the focus, so that its successor can get it. */
const focusOf = (): string | null => {
  const { activeElement: at } = document
  if (at === null || at === document.body) return null
  return at.id === '' ? null : `#${CSS.escape(at.id)}`
}

let latest: AbortController | undefined

/** Puts what an address shows in the place of what is shown; false where it has to be loaded as a page. */
async function exchange(address: string, say: (words: string) => void): Promise<boolean> {
  latest?.abort()
  const own = new AbortController()
  latest = own
  const place = main()
  if (place === null) return false
  place.setAttribute('aria-busy', 'true')
  try {
    const answer = await fetch(address, { signal: own.signal, headers: { accept: 'text/html' } })
    const text = await answer.text()
    const page = new DOMParser().parseFromString(text, 'text/html')
    const next = page.querySelector('main')
    if (next === null) return false
    const focus = focusOf()
    document.title = page.title
    place.replaceWith(document.adoptNode(next))
    if (focus !== null) document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true })
    say(
      document.querySelector('#count')?.textContent ??
        document.querySelector('#wrong')?.textContent ??
        '',
    )
    return true
  } catch {
    // Another was asked for meanwhile; else loading it as a page shows what is wrong.
    return own.signal.aborted
  } finally {
    if (latest === own) main()?.removeAttribute('aria-busy')
  }
}

const isSearch = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && pathname === '/search'

export function start(): void {
  const say = announcer()
  const go = async (address: string, top: boolean) => {
    if (!(await exchange(address, say))) return location.assign(address)
    history.pushState(null, '', address)
    if (top) scrollTo({ top: 0 })
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const held = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    if (link === null || held || event.button !== 0 || !isSearch(new URL(link.href))) return
    if (link.closest('main') === null || link.hash !== '') return
    event.preventDefault()
    void go(link.href, link.rel !== '')
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !isSearch(new URL(form.action))) return
    event.preventDefault()
    const given = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    void go(`/search?${new URLSearchParams(given)}`, true)
  })
  addEventListener('popstate', () => {
    if (isSearch(new URL(location.href))) void exchange(location.href, say)
  })
  // So the key of search leads here from elsewhere.
  if (location.hash === '#q') document.querySelector<HTMLInputElement>('#q')?.focus()
}
