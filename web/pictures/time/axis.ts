const dayOf = (number: number): string =>
  new Date(Math.floor(number) * 86_400_000).toISOString().slice(0, 10)

/** The day at a place of the axis, held within it. */
export function dayAt(
  x: number,
  { begin, end, left, right }: { readonly [name in 'begin' | 'end' | 'left' | 'right']: number },
): string {
  const share = Math.max(0, Math.min(0.9999, (x - left) / (right - left)))
  return dayOf(begin + share * (end - begin + 1))
}
