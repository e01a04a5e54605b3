/** Only the newest turn counts. */
let turns = 0

/**
 * Shows another address of the same page without leaving it: the server draws, and what it drew takes the place of what is here.
 * Where that fails, the browser goes there as it would by itself.
 *
 * @param turned sets up what is new
 * @returns false where a newer turn has overtaken it
 */
export async function turnTo(
  island: HTMLElement,
  address: string,
  turned: () => void,
  keep = false,
): Promise<boolean> {
  turns += 1
  const turn = turns
  try {
    const answer = await fetch(address, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (turn !== turns) return false
    const fresh = page.querySelector<HTMLElement>(`[data-island="${island.dataset.island}"]`)
    if (!answer.ok || fresh === null) throw new Error('another page')
    const focused = keyOf(document.activeElement)
    island.replaceChildren(...document.adoptNode(fresh).childNodes)
    if (keep) history.replaceState(null, '', address)
    else history.pushState(null, '', address)
    turned()
    if (focused !== null) island.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true })
    return true
  } catch {
    location.assign(address)
    return false
  }
}

/** How the element that has the focus is found again on the next page. */
function keyOf(element: Element | null): string | null {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null
  if (element.dataset.key) return `[data-key="${CSS.escape(element.dataset.key)}"]`
  if (element.classList.contains('drawing')) return '.drawing'
  if (element.classList.contains('scroll')) return '.scroll'
  return null
}

/** Links that stay on the page, and the keys that press some of them; whatever else is pressed goes its own way. */
export function stayOn(island: HTMLElement, turned: () => void): void {
  const turn = (address: string, keep = false) =>
    void turnTo(island, address, turned, keep).then((done) => {
      if (!done || new URL(address, location.href).hash !== '#chosen') return
      const chosen = document.getElementById('chosen')
      chosen?.focus({ preventScroll: true })
      chosen?.scrollIntoView({ block: 'nearest' })
    })
  island.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    const address = link?.getAttribute('href') ?? ''
    if (address.split(/[?#]/)[0] !== location.pathname) return
    event.preventDefault()
    turn(address)
  })
  island.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (!(event.target instanceof Element) || event.target.closest('.drawing') === null) return
    const key = event.key === '=' ? '+' : event.key === '_' ? '-' : event.key
    const link = island.querySelector(`a[data-key="${CSS.escape(key)}"]`)
    if (link === null) return
    event.preventDefault()
    turn(link.getAttribute('href') ?? '')
  })
  addEventListener('popstate', () => turn(location.href, true))
}
