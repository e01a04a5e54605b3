/** SQL that is true of data that begin in one month and end in another; an index has it, so it is written in one way only. */
export const LASTING = 'substr(begin_day, 1, 7) <> substr(end_day, 1, 7)'
