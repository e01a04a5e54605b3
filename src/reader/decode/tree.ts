/**
 * The best tree over one sentence: each word's best head where that already is a tree with one root, else the
 * maximum spanning arborescence (Chu-Liu/Edmonds) with the best single root.
 *
 * @param n words of the sentence
 * @param score of `head` for `dependent`; equal indices stand for the root
 * @returns for each word its head's index, -1 for the root
 */
export function decodeTree(
  n: number,
  score: (dependent: number, head: number) => number,
): Int32Array {
  const heads = new Int32Array(n)
  let roots = 0
  for (let d = 0; d < n; d++) {
    let best = 0
    for (let h = 1; h < n; h++) if (score(d, h) > score(d, best)) best = h
    heads[d] = best === d ? -1 : best
    if (best === d) roots++
  }
  if (roots === 1 && isTree(heads)) return heads
  let root = 0
  const gain = (d: number): number => score(d, d)
  for (let d = 1; d < n; d++) if (gain(d) > gain(root)) root = d
  const matrix = Array.from({ length: n }, (_, d) =>
    Float64Array.from({ length: n }, (_, h) => (d === h ? Number.NEGATIVE_INFINITY : score(d, h))),
  )
  const tree = arborescence(matrix, root)
  tree[root] = -1
  return tree
}

function isTree(heads: Int32Array): boolean {
  const seen = new Int32Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    for (let at = i; at >= 0 && seen[at] !== -1; at = heads[at] as number) {
      if (seen[at] === i + 1) return false
      seen[at] = i + 1
    }
    for (let at = i; at >= 0 && seen[at] === i + 1; at = heads[at] as number) seen[at] = -1
  }
  return true
}

/** Chu-Liu/Edmonds: `matrix[d][h]` is the score of head h; contracts one cycle at a time. */
function arborescence(matrix: readonly Float64Array[], root: number): Int32Array {
  const n = matrix.length
  const heads = new Int32Array(n).fill(-1)
  for (let d = 0; d < n; d++) {
    if (d === root) continue
    const row = matrix[d] as Float64Array
    let best = d === 0 ? 1 : 0
    for (let h = 0; h < n; h++) if (h !== d && (row[h] as number) > (row[best] as number)) best = h
    heads[d] = best
  }
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  const inside = new Uint8Array(n)
  for (const i of cycle) inside[i] = 1
  const kept = Array.from({ length: n }, (_, i) => i).filter((i) => inside[i] === 0)
  const node = kept.length
  const small = Array.from({ length: node + 1 }, () =>
    new Float64Array(node + 1).fill(Number.NEGATIVE_INFINITY),
  )
  const into = new Int32Array(node)
  const outOf = new Int32Array(node)
  for (const [a, x] of kept.entries()) {
    for (const [b, y] of kept.entries()) {
      if (a !== b) (small[a] as Float64Array)[b] = (matrix[x] as Float64Array)[y] as number
    }
    // Best way for x to hang on the cycle, and for the cycle to hang on x.
    let best = cycle[0] as number
    let enter = cycle[0] as number
    const change = (i: number): number =>
      ((matrix[i] as Float64Array)[x] as number) -
      ((matrix[i] as Float64Array)[heads[i] as number] as number)
    for (const i of cycle) {
      if (
        ((matrix[x] as Float64Array)[i] as number) > ((matrix[x] as Float64Array)[best] as number)
      )
        best = i
      if (change(i) > change(enter)) enter = i
    }
    into[a] = best
    outOf[a] = enter
    ;(small[a] as Float64Array)[node] = (matrix[x] as Float64Array)[best] as number
    ;(small[node] as Float64Array)[a] = change(enter)
  }
  const solved = arborescence(small, kept.indexOf(root))
  for (const [a, x] of kept.entries()) {
    if (x === root) continue
    const h = solved[a] as number
    heads[x] = h === node ? (into[a] as number) : (kept[h] as number)
  }
  const entry = solved[node] as number
  heads[outOf[entry] as number] = kept[entry] as number
  return heads
}

function findCycle(heads: Int32Array): number[] | null {
  const seen = new Int32Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    let at = i
    while (at >= 0 && seen[at] === 0) {
      seen[at] = i + 1
      at = heads[at] as number
    }
    if (at >= 0 && seen[at] === i + 1) {
      const cycle = [at]
      for (let x = heads[at] as number; x !== at; x = heads[x] as number) cycle.push(x)
      return cycle
    }
  }
  return null
}
