/** Control characters, and marks that turn the direction of writing around. */
const unprintable = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/**
 * Text that does nothing to a terminal but stand there: a report may hold anything, also commands to terminals.
 *
 * @example printable('\u001b[2Jgone') // '�[2Jgone'
 */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd')
