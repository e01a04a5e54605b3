const rounded = (value: number): number => Math.round(100 * value) / 100

/** The box of degrees between two corners of the picture: it is drawn on Mercator's chart (see `web/pictures/map/frame.ts`). */
export function boxBetween(
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  size: { readonly width: number; readonly height: number },
  one: readonly [number, number],
  other: readonly [number, number],
): string {
  const unit = width / size.width
  const lon = (at: number) => {
    const degrees = ((x + (at - size.width / 2) * unit) * 180) / Math.PI
    return rounded(((((degrees + 180) % 360) + 360) % 360) - 180)
  }
  const lat = (at: number) => {
    const chart = y - (at - size.height / 2) * unit
    return rounded(((2 * Math.atan(Math.exp(chart)) - Math.PI / 2) * 180) / Math.PI)
  }
  const [left, right] = [Math.min(one[0], other[0]), Math.max(one[0], other[0])]
  const [top, bottom] = [Math.min(one[1], other[1]), Math.max(one[1], other[1])]
  if ((right - left) * unit >= 2 * Math.PI - 0.01) return ''
  return [lon(left), lat(bottom), lon(right), lat(top)].join(',')
}
