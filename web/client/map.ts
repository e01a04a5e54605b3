import { select } from 'd3-selection'
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom'
import { boxBetween } from '../pictures/map/chart.ts'
import { addKeys } from './keys.ts'
import { stayOn, turnTo } from './turn.ts'

/** After so long without a move the server draws what is in sight, in ms. */
const PAUSE = 350

/** A point of the picture, from an event on it. */
function pointOf(svg: SVGSVGElement, event: PointerEvent): readonly [number, number] {
  const matrix = svg.getScreenCTM()
  if (matrix === null) return [0, 0]
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  return [x, y]
}

/** What is in sight, or between two corners, as the address of this page. */
function addressOf(
  svg: SVGSVGElement,
  one: readonly [number, number],
  other: readonly [number, number],
) {
  const { width, height } = svg.viewBox.baseVal
  const { x, y, width: wide } = svg.dataset
  const frame = { x: Number(x), y: Number(y), width: Number(wide) }
  const box = boxBetween(frame, { width, height }, one, other)
  const address = new URL(location.href)
  address.hash = ''
  if (box === '') address.searchParams.delete('box')
  else address.searchParams.set('box', box)
  return `${address.pathname}${address.search.replaceAll('%2C', ',')}`
}

/** A box that is drawn with the shift key held. */
function drawBoxes(svg: SVGSVGElement, done: (address: string) => void): void {
  svg.addEventListener('pointerdown', (down) => {
    if (!down.shiftKey || down.button !== 0) return
    down.preventDefault()
    const from = pointOf(svg, down)
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    box.setAttribute('class', 'drawn-box')
    svg.append(box)
    svg.setPointerCapture(down.pointerId)
    let to = from
    const move = (event: PointerEvent) => {
      to = pointOf(svg, event)
      box.setAttribute('x', String(Math.min(from[0], to[0])))
      box.setAttribute('y', String(Math.min(from[1], to[1])))
      box.setAttribute('width', String(Math.abs(to[0] - from[0])))
      box.setAttribute('height', String(Math.abs(to[1] - from[1])))
    }
    const end = () => {
      svg.removeEventListener('pointermove', move)
      box.remove()
      if (Math.abs(to[0] - from[0]) > 8 && Math.abs(to[1] - from[1]) > 8)
        done(addressOf(svg, from, to))
    }
    svg.addEventListener('pointermove', move)
    svg.addEventListener('pointerup', end, { once: true })
    svg.addEventListener('pointercancel', end, { once: true })
  })
}

/** Land, marks and soft edges under a move of the picture: land grows, marks keep their size. */
function place(
  svg: SVGSVGElement,
  { k, x, y }: { readonly k: number; readonly x: number; readonly y: number },
): void {
  svg.querySelector('.ground')?.setAttribute('transform', `translate(${x} ${y}) scale(${k})`)
  for (const mark of svg.querySelectorAll<SVGElement>('.mark')) {
    const [left, top] = [Number(mark.dataset.x), Number(mark.dataset.y)]
    mark.setAttribute('transform', `translate(${left * k + x} ${top * k + y})`)
    const halo = mark.querySelector<SVGElement>('.halo')
    halo?.setAttribute('r', String(Number(halo.dataset.halo) * k))
  }
}

/** The map is drawn nearer and aside by wheel, fingers and keys; when it rests, what is in sight narrows what is shown. */
export function start(island: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = (address: string) => void turnTo(island, address, begin)
  const begin = () => {
    const drawing = island.querySelector<HTMLElement>('.drawing')
    const svg = drawing?.querySelector('svg')
    if (!drawing || !svg) return
    drawing.tabIndex = 0
    drawing.setAttribute('role', 'group')
    drawing.setAttribute('aria-label', 'Map: plus and minus, arrows, 0 for all')
    const { width, height } = svg.viewBox.baseVal
    const rest = ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (!sourceEvent || transform === zoomIdentity) return
      clearTimeout(timer)
      timer = setTimeout(
        () => turn(addressOf(svg, transform.invert([0, 0]), transform.invert([width, height]))),
        PAUSE,
      )
    }
    const moves = zoom<SVGSVGElement, unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([0.1, 200])
      // The wheel scrolls the page until the map is in use.
      .filter((event: MouseEvent) =>
        event.type === 'wheel'
          ? event.ctrlKey || drawing.matches(':focus-within')
          : !event.shiftKey && event.button === 0,
      )
      .on('start', () => clearTimeout(timer))
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => place(svg, transform))
      .on('end', rest)
    select<SVGSVGElement, unknown>(svg).call(moves).on('dblclick.zoom', null)
    drawBoxes(svg, turn)
  }
  addKeys({
    '+': { does: 'look nearer' },
    '-': { does: 'look from farther' },
    '0': { does: 'all places' },
  })
  stayOn(island, begin)
  begin()
}
