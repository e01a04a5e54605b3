import { listen } from './stream.ts'

/** Milliseconds: so long several reports are waited for, so often a bar is looked after, so long a word stays. */
const together = 400
const barPause = 700
const wordStays = 5_000

const newReports = (n: number): string => (n === 1 ? '1 new report' : `${n} new reports`)

/** The first page as it is now. */
async function freshKept(): Promise<HTMLElement | null> {
  const answer = await fetch('/', { headers: { accept: 'text/html' } })
  if (!answer.ok) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const kept = page.getElementById('kept')
  return kept && document.importNode(kept, true)
}

const addressesIn = (kept: ParentNode): Set<string> =>
  new Set([...kept.querySelectorAll('a.headline')].map((link) => link.getAttribute('href') ?? ''))

/** What comes in while the page is open is put into it: at once at the top of the list, else when asked. */
export function start(section: HTMLElement): void {
  const status = section.querySelector<HTMLElement>('.live')
  if (status === null) return
  const isFirst = section.dataset.first !== undefined
  const kept = (): HTMLElement | null => section.querySelector('#kept')
  const waiting = new Set<string>()

  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'news'
  const say = (words: string): void => {
    status.textContent = words
  }
  const sayAWhile = (words: string): void => {
    say(words)
    setTimeout(() => status.textContent === words && say(''), wordStays)
  }
  const offer = (): void => {
    button.textContent = newReports(waiting.size)
    if (!button.isConnected) status.replaceChildren(button)
  }

  const insert = async (focus: boolean): Promise<void> => {
    const old = kept()
    const fresh = await freshKept()
    if (old === null || fresh === null) return
    const before = addressesIn(old)
    const at = document.activeElement?.closest('#kept a.headline')?.getAttribute('href')
    const links = [...fresh.querySelectorAll<HTMLElement>('a.headline')]
    const news = links.filter((link) => !before.has(link.getAttribute('href') ?? ''))
    for (const link of news) link.closest('li')?.classList.add('fresh')
    old.replaceWith(fresh)
    const there = addressesIn(fresh)
    const below = [...waiting].filter((address) => !there.has(address)).length
    waiting.clear()
    say('')
    if (below > 0) sayAWhile(`${newReports(below)} further down, by the day`)
    if (focus) (news[0] ?? links[0])?.focus()
    else if (at)
      links.find((link) => link.getAttribute('href') === at)?.focus({ preventScroll: true })
    followBar()
  }

  /** A bar goes on without new reports, too: it is what the page is asked for while there is one. */
  let bar: ReturnType<typeof setTimeout> | undefined
  function followBar(): void {
    clearTimeout(bar)
    if (section.querySelector('#progress') === null) return
    bar = setTimeout(() => void (atTop() ? insert(false) : refreshBar()).catch(followBar), barPause)
  }
  async function refreshBar(): Promise<void> {
    const fresh = (await freshKept())?.querySelector('#progress') ?? null
    const old = section.querySelector('#progress')
    if (fresh) old?.replaceWith(fresh)
    else old?.remove()
    followBar()
  }

  const atTop = (): boolean => (kept()?.getBoundingClientRect().top ?? -1) >= 0
  let soon: ReturnType<typeof setTimeout> | undefined
  const came = (address: string): void => {
    const list = kept()
    if (list && addressesIn(list).has(address)) return
    waiting.add(address)
    clearTimeout(soon)
    soon = setTimeout(() => {
      if (waiting.size === 0) return
      if (isFirst && atTop()) void insert(false).catch(offer)
      else offer()
    }, together)
  }
  button.addEventListener('click', () => {
    if (isFirst) void insert(true).catch(offer)
    else location.href = '/'
  })

  listen(Number(kept()?.dataset.last ?? 0), {
    report: (id) => came(`/reports/${encodeURIComponent(id)}`),
    lost: () => {
      if (!button.isConnected) say('No connection; trying again.')
    },
    back: () => sayAWhile('Connected again.'),
  })
  followBar()
}
