import type { Entity } from '../reading.ts'
import { bioClasses, decodeBio } from './bio.ts'

/** Names found by one scheme of types, over the sentences of a report. */
export function decodeEntities<Type extends string>(
  scores: Float32Array,
  labels: readonly string[],
  sentences: readonly (readonly [number, number])[],
): Entity<Type>[] {
  const { classes, kinds } = bioClasses(labels)
  const width = labels.length
  const at = (word: number): number => word * width
  return sentences.flatMap(([first, end]) =>
    decodeBio({ scores, width, at, classes }, first, end).map((stretch) => ({
      words: [stretch.first, stretch.end] as const,
      type: kinds[stretch.kind] as Type,
      sure: stretch.sure,
    })),
  )
}
