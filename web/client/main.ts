import { listenForKeys } from './keys.ts'
import { lightTogether } from './light.ts'

// What pages can do beyond their markup. What only some pages need is loaded where a page asks for it:
// `<div data-island="NAME">` loads NAME and hands it the element.

type Island = (element: HTMLElement) => void

const islands: { readonly [name: string]: () => Promise<{ readonly start: Island }> } = {
  live: () => import('./live.ts'),
  'read-form': () => import('./read-form.ts'),
  reading: () => import('./reading.ts'),
  search: () => import('./search.ts'),
  map: () => import('./map.ts'),
  timeline: () => import('./timeline.ts'),
}

listenForKeys()
lightTogether()
for (const element of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const load = islands[element.dataset.island ?? '']
  void load?.().then(({ start }) => start(element))
}
