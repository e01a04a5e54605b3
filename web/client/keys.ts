const statements = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.note.statement'),
]

function step(by: 1 | -1): void {
  const all = statements()
  const at = all.findIndex((note) => note.contains(document.activeElement))
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 && by < 0 ? 0 : at + by))]
  next?.querySelector<HTMLElement>('a.number')?.focus()
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select')

const keys: { readonly [key: string]: () => void } = { j: () => step(1), k: () => step(-1) }

/** Statement by statement with j and k; keys that are typed into a field, or held with another, are left alone. */
export function listenForKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    if (Object.hasOwn(keys, event.key)) keys[event.key]?.()
  })
}
