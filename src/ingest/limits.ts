/** A line of JSONL, or a whole file of one report, beyond this many bytes is refused while it streams. */
export const maxBytes = 16 * 1024 * 1024

/** The longest text that is read, in characters: some 350,000 words, a long book. */
export const maxCharacters = 2_000_000
