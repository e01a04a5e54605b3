import { copyLinks } from './copy-link.ts'
import { addKeys } from './keys.ts'
import { anchorOf, lightTogether } from './light.ts'
import { keepSwitches } from './switches.ts'
import { chooseVoices } from './voices.ts'

/** The note of a datum, unfolded where it is folded away. */
function unfold(anchor: string): void {
  const margin = document.getElementById(anchor)?.closest<HTMLDetailsElement>('details.margin')
  if (margin) margin.open = true
}

/** To the next note of a kind from where the focus is; those that are dimmed are passed over. */
function step(report: HTMLElement, kind: 'statement' | 'event', by: 1 | -1): void {
  const chosen = report.classList.contains('chosen') ? '.of-chosen' : ''
  const all = [...report.querySelectorAll<HTMLElement>(`.row .note.${kind}${chosen}`)]
  const at = all.findIndex((note) => note.contains(document.activeElement))
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]
  if (next === undefined) return
  unfold(next.id)
  next.querySelector<HTMLElement>('a')?.focus()
}

/** What the reader can do beyond its markup; nothing of the text hangs on it. */
export function start(report: HTMLElement): void {
  const lights = lightTogether(report)
  const voices = chooseVoices(report)
  const copy = copyLinks()
  keepSwitches(report)

  addKeys({
    j: { does: 'the next statement', run: () => step(report, 'statement', 1) },
    k: { does: 'the statement before', run: () => step(report, 'statement', -1) },
    n: { does: 'the next event', run: () => step(report, 'event', 1) },
    p: { does: 'the event before', run: () => step(report, 'event', -1) },
    Enter: { does: 'from a note to its words' },
    c: {
      does: 'copy the link to what is lit',
      run: () => void copy(anchorOf(document.activeElement) ?? lights.lit()),
    },
    Escape: {
      does: 'put out what is lit or chosen, fold what is open',
      run: () => {
        voices.clear()
        lights.light(null)
        for (const why of report.querySelectorAll('details.why[open]')) why.removeAttribute('open')
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      },
    },
  })

  report.addEventListener('click', (event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    const link = target.closest('a.permalink')
    if (link !== null) {
      event.preventDefault()
      void copy(anchorOf(link))
    } else if (target.closest('.text') !== null) {
      const anchor = anchorOf(target)
      if (anchor !== null) unfold(anchor)
    }
  })
  const follow = (): void => {
    const anchor = location.hash
      .slice(1)
      .replace(/^words-/, '')
      .replace(/~\d+$/, '')
    if (anchor === '') return
    unfold(anchor)
    lights.light(anchor)
  }
  window.addEventListener('hashchange', follow)
  follow()
}
