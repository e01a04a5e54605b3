/** What a key does, in words for the overlay, and the doing of it; what the browser does by itself has no `run`. */
export interface Key {
  readonly does: string
  readonly run?: () => void
}

export type Keys = { readonly [key: string]: Key }

/** In the order in which they are told; a later one takes the place of an earlier one of the same key. */
const known = new Map<string, Key>()

/** Adds keys of a page, by their names in `KeyboardEvent.key`: `addKeys({ c: { does: 'correct it', run } })`. */
export function addKeys(keys: Keys): void {
  for (const [key, what] of Object.entries(keys)) known.set(key, what)
}

/** What j and k go through: statements of the reader, and whatever a page marks so. */
const STEPS = '.note.statement a.number, [data-step]'

function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(STEPS)].filter(
    (one) => one.offsetParent !== null,
  )
  const around = (one: HTMLElement) => one.closest('.note, li') ?? one
  const at = all.findIndex((one) => around(one).contains(document.activeElement))
  all[Math.min(all.length - 1, Math.max(0, at < 0 && by < 0 ? 0 : at + by))]?.focus()
}

/** To the search of this page, or to the page that searches. */
function search(): void {
  const box = document.querySelector<HTMLElement>('input[type="search"]')
  if (box) box.focus()
  else location.href = '/search#q'
}

const names: { readonly [key: string]: string } = { Escape: 'Esc', ' ': 'Space' }

function line([key, { does }]: readonly [string, Key]): Node[] {
  const term = document.createElement('dt')
  const shown = document.createElement('kbd')
  shown.textContent = names[key] ?? key
  term.append(shown)
  const what = document.createElement('dd')
  what.textContent = does
  return [term, what]
}

function overlay(): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'keys'
  dialog.setAttribute('aria-labelledby', 'keys-title')
  const title = document.createElement('h2')
  title.id = 'keys-title'
  title.textContent = 'Keys of this page'
  const list = document.createElement('dl')
  list.append(...[...known].flatMap(line))
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => dialog.close())
  dialog.append(title, list, close)
  dialog.addEventListener('close', () => dialog.remove())
  return dialog
}

function showKeys(): void {
  const dialog = document.body.appendChild(overlay())
  dialog.showModal()
}

const typing = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])')

function press(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || event.isComposing || event.defaultPrevented) return
  const open = document.querySelector('dialog.keys')
  if (open instanceof HTMLDialogElement) {
    if (key === '?') open.close()
    return
  }
  if (typing(target)) {
    if (key === 'Escape') target.blur()
    return
  }
  const run = known.get(key)?.run
  if (run === undefined) return
  event.preventDefault()
  run()
}

/** A way to the overlay for who does not know its key; without scripts there are no keys, so it is made here. */
function addButton(): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'show-keys'
  button.textContent = 'Keys'
  button.setAttribute('aria-keyshortcuts', '?')
  button.addEventListener('click', showKeys)
  document.querySelector('body > footer')?.append(' ', button)
}

/** The keys of every page, and those that its modules add. Keys typed into a field, or held with another, are left alone. */
export function listenForKeys(): void {
  addKeys({
    j: { does: 'the next item', run: () => step(1) },
    k: { does: 'the item before', run: () => step(-1) },
    Enter: { does: 'open the item' },
    '/': { does: 'search', run: search },
    Escape: { does: 'leave a field; close what is open' },
    '?': { does: 'show or hide these keys', run: showKeys },
  })
  document.addEventListener('keydown', press)
  addButton()
}
