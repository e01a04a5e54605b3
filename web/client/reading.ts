const pause = 500

/** Asks for the page again while it is read, and shows its new state in place; where one report is the result, that is gone to. */
export function start(element: HTMLElement): void {
  const again = async (shown: HTMLElement): Promise<void> => {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById('reading')
    if (!answer.ok || fresh === null) return location.reload()
    const next = document.importNode(fresh, true)
    shown.replaceWith(next)
    document.title = page.title
    if (next.dataset.island === 'reading') follow(next)
  }
  const follow = (shown: HTMLElement): void => {
    setTimeout(() => {
      // A server that is gone for a moment is asked again.
      again(shown).catch(() => follow(shown))
    }, pause)
  }
  follow(element)
}
