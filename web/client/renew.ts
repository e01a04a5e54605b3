/** What is the page's own doing, not the server's: what is open, lit or chosen. */
function asSent(row: Element): string {
  const copy = row.cloneNode(true) as Element
  for (const one of copy.querySelectorAll('.lit, .of-chosen'))
    one.classList.remove('lit', 'of-chosen')
  for (const one of copy.querySelectorAll('[class=""]')) one.removeAttribute('class')
  for (const one of copy.querySelectorAll('[open]')) one.removeAttribute('open')
  return copy.innerHTML
}

const rowsOf = (report: Element): readonly Element[] => [
  ...report.querySelectorAll(':scope > .row'),
]

/** A paragraph with its notes as they are now; a margin that was unfolded stays so. */
function renewRow(row: Element, fresh: Element): void {
  if (asSent(row) === asSent(fresh)) return
  const isOpen = row.querySelector<HTMLDetailsElement>('.margin')?.open ?? false
  row.replaceChildren(...fresh.childNodes)
  const margin = row.querySelector<HTMLDetailsElement>('.margin')
  if (margin) margin.open = isOpen
}

/** All around the paragraphs; the switches keep their state. */
function renewRest(report: Element, fresh: Element): void {
  const switches = report.querySelector(':scope > .switches')
  for (const old of [...report.children]) if (!old.matches('.row, .switches')) old.remove()
  let after = false
  for (const one of [...fresh.children]) {
    if (one.matches('.row, .switches')) after = true
    else if (after) report.append(one)
    else switches?.before(one)
  }
}

/**
 * Puts a report as the server has it now in the place of what is shown, paragraph by paragraph: what is read stays where it is on the
 * screen, and what has the focus keeps it. Its text never changes.
 *
 * @returns false where it is another report
 */
export function renew(report: HTMLElement, sent: HTMLElement): boolean {
  const fresh = document.adoptNode(sent)
  const [rows, others] = [rowsOf(report), rowsOf(fresh)]
  if (rows.length !== others.length) return false
  const focused = document.activeElement?.closest('[id]')?.id
  const seen = rows.find((row) => row.getBoundingClientRect().bottom > 0)
  const before = seen?.getBoundingClientRect().top ?? 0
  // The browser must not keep the place as well.
  const { style } = document.documentElement
  style.overflowAnchor = 'none'
  for (const [i, row] of rows.entries()) renewRow(row, others[i] as Element)
  renewRest(report, fresh)
  const after = seen?.getBoundingClientRect().top ?? 0
  scrollBy({ top: after - before, behavior: 'instant' })
  requestAnimationFrame(() => {
    style.overflowAnchor = ''
  })
  if (document.activeElement === document.body && focused)
    document.getElementById(focused)?.querySelector('a')?.focus({ preventScroll: true })
  report.dispatchEvent(new Event('renewed'))
  return true
}
