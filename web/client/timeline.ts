import { dayAt } from '../pictures/time/axis.ts'
import { addKeys } from './keys.ts'
import { stayOn, turnTo } from './turn.ts'

/** A period is chosen by drawing over it. */
function brush(svg: SVGSVGElement, done: (address: string) => void): void {
  const { begin, end, left, right } = svg.dataset
  const axis = { begin: Number(begin), end: Number(end), left: Number(left), right: Number(right) }
  const xOf = (event: PointerEvent): number => {
    const matrix = svg.getScreenCTM()
    const x = matrix ? new DOMPoint(event.clientX, 0).matrixTransform(matrix.inverse()).x : 0
    return Math.max(axis.left, Math.min(axis.right, x))
  }
  svg.addEventListener('pointerdown', (down) => {
    // A finger scrolls; a mark is pressed.
    if (down.button !== 0 || down.pointerType === 'touch') return
    if (down.target instanceof Element && down.target.closest('a')) return
    down.preventDefault()
    svg.closest<HTMLElement>('.scroll')?.focus({ preventScroll: true })
    const from = xOf(down)
    let to = from
    const band = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    band.setAttribute('class', 'drawn-box')
    band.setAttribute('y', '20')
    band.setAttribute('height', String(svg.viewBox.baseVal.height - 20))
    svg.append(band)
    svg.setPointerCapture(down.pointerId)
    const move = (event: PointerEvent) => {
      to = xOf(event)
      band.setAttribute('x', String(Math.min(from, to)))
      band.setAttribute('width', String(Math.abs(to - from)))
    }
    const up = () => {
      svg.removeEventListener('pointermove', move)
      band.remove()
      if (Math.abs(to - from) < 6) return
      const address = new URL(location.href)
      address.hash = ''
      address.searchParams.delete('at')
      address.searchParams.set('eventFrom', dayAt(Math.min(from, to), axis))
      address.searchParams.set('eventTo', dayAt(Math.max(from, to), axis))
      done(`${address.pathname}${address.search}`)
    }
    svg.addEventListener('pointermove', move)
    svg.addEventListener('pointerup', up, { once: true })
    svg.addEventListener('pointercancel', up, { once: true })
  })
}

/** Names of rows stay in sight while the picture scrolls under them. */
function keepNames(box: HTMLElement, svg: SVGSVGElement): void {
  const names = svg.querySelectorAll('.name')
  const follow = () => {
    const scale = svg.viewBox.baseVal.width / svg.clientWidth
    for (const name of names)
      name.setAttribute('transform', `translate(${box.scrollLeft * scale} 0)`)
  }
  box.addEventListener('scroll', follow)
  // The newest reports first, where not all is in sight.
  const last = [...svg.querySelectorAll('.reported')].at(-1)
  if (last)
    box.scrollLeft += last.getBoundingClientRect().right - box.getBoundingClientRect().right + 40
  follow()
}

/** The timeline is narrowed by drawing over it and by keys. */
export function start(island: HTMLElement): void {
  const begin = () => {
    const box = island.querySelector<HTMLElement>('.scroll')
    const svg = box?.querySelector('svg')
    if (!box || !svg) return
    keepNames(box, svg)
    brush(svg, (address) => void turnTo(island, address, begin))
  }
  addKeys({
    '+': { does: 'look nearer' },
    '-': { does: 'look from farther' },
    '0': { does: 'all days' },
  })
  stayOn(island, begin)
  begin()
}
