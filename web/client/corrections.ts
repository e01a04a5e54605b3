import { follow } from './follow-corrections.ts'
import { addKeys } from './keys.ts'

/** The note or the row of an actor that has the focus, or in which something has it. */
const noteHere = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('.note, .people tr') ?? null

const press = (verdict: string) => (): void => {
  noteHere()?.querySelector<HTMLElement>(`form.correct [value="${verdict}"]`)?.click()
}

/** The form of a datum's own page, over the report; where it cannot be had, that page itself. */
async function openForm(address: string): Promise<void> {
  const back = document.activeElement
  const answer = await fetch(address).catch(() => null)
  const page = answer?.ok ? await answer.text() : ''
  const form = new DOMParser().parseFromString(page, 'text/html').querySelector('.correction-form')
  if (form === null) {
    location.href = address
    return
  }
  const dialog = document.createElement('dialog')
  dialog.className = 'correcting'
  dialog.setAttribute('aria-label', 'Correct it')
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'plain close'
  close.textContent = 'Close'
  close.addEventListener('click', () => dialog.close())
  dialog.append(close, document.adoptNode(form))
  dialog.addEventListener('close', () => {
    dialog.remove()
    if (back instanceof HTMLElement) back.focus()
  })
  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector<HTMLElement>('.set :is(input, select, textarea)')?.focus()
}

const edit = (): void => {
  const link = noteHere()?.querySelector<HTMLAnchorElement>('form.correct a.edit')
  if (link) void openForm(link.href)
}

/** Corrections by keyboard, their form without leaving the report, and what others correct meanwhile. */
export function start(element: HTMLElement): void {
  follow(element)
  addKeys({
    a: { does: 'say that the item is right', run: press('accepted') },
    x: { does: 'say that the item is wrong', run: press('rejected') },
    e: { does: 'edit the item', run: edit },
  })
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest('form.correct a.edit') : null
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    event.preventDefault()
    void openForm(link.href)
  })
}
