const KEPT = 'dateline.marks'

/** Browsers may forbid to keep anything; then the switches last as long as the page. */
function kept(): { readonly [id: string]: boolean } {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '{}')
  } catch {
    return {}
  }
}

/** Which kinds are marked is kept in the browser, from one report to the next. */
export function keepSwitches(report: HTMLElement): void {
  const boxes = [...report.querySelectorAll<HTMLInputElement>('.switches input')]
  const before = kept()
  for (const box of boxes)
    box.checked = before[box.id] === undefined ? box.checked : before[box.id] === true
  report.querySelector('.switches')?.addEventListener('change', () => {
    try {
      localStorage.setItem(
        KEPT,
        JSON.stringify(Object.fromEntries(boxes.map((box) => [box.id, box.checked]))),
      )
    } catch {}
  })
}
