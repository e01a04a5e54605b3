import type { Expression, Part, Tense, YearOf } from '../../find/times/finding.ts'
import { civilOf, type Day, dayOf, daysIn, iso, mondayOf } from './day.ts'
import { dateNear, dayNumbered, weekdayNear, yearOfMonth, yearOfSeason } from './direction.ts'
import { durationValue, shifted } from './duration.ts'
import { holidayIn } from './holidays.ts'
import {
  ofCentury,
  ofDay,
  ofDecade,
  ofHalf,
  ofMonth,
  ofQuarter,
  ofSeason,
  ofUnit,
  ofYear,
  open,
  type Resolved,
} from './resolved.ts'

/** What resolving an expression may lean on. */
export interface Context {
  /** The report's day. */
  readonly today: Day | null
  /** The date last mentioned. */
  readonly mention: Resolved | null
  /** The business quarter last mentioned. */
  readonly quarter: readonly [year: number, number: number] | null
  readonly tense: Tense | null
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>

const two = (value: number): string => String(value).padStart(2, '0')

const yearOf = (year: YearOf, today: Day | null): number | null => {
  if (year === null) return null
  if ('year' in year) return year.year
  return today === null ? null : civilOf(today).year + year.yearShift
}

const withPart = (resolved: Resolved, part: Part | null): Resolved =>
  part === null ? resolved : { ...resolved, value: `${resolved.value}T${part}` }

function date(expression: Of<'date'>, { today, tense, mention }: Context): Resolved {
  const { month, day, part, relation } = expression
  // "that August" is of the year told of before
  const told = relation === 'that' && mention?.begin != null ? civilOf(mention.begin).year : null
  const year = told ?? yearOf(expression.year, today)
  if (month === null && day !== null)
    return today === null ? open(`XXXX-XX-${two(day)}`) : ofDay(dayNumbered(today, day, tense))
  if (month === null) return year === null ? open('XXXX') : ofYear(year)
  if (year === null && today === null)
    return open(`XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`)
  if (day === null) return ofMonth(year ?? yearOfMonth(today ?? 0, month, relation, tense), month)
  if (year === null) return withPart(ofDay(dateNear(today ?? 0, month, day, tense)), part)
  if (day > daysIn(year, month)) return ofMonth(year, month)
  return withPart(ofDay(dayOf(year, month, day)), part)
}

function weekday(expression: Of<'weekday'>, { today, tense }: Context): Resolved {
  const { weekday: number, relation, weekShift, part } = expression
  if (today === null) return withPart(open(`XXXX-WXX-${number}`), part)
  const day =
    weekShift === null
      ? weekdayNear(today, number, relation, tense)
      : mondayOf(today) + 7 * weekShift + number - 1
  return withPart(ofDay(day), part)
}

function unit(expression: Of<'unit'>, { today, tense }: Context): Resolved {
  if (today === null) return open(expression.unit === 'week' ? 'XXXX-WXX' : 'XXXX')
  if (expression.unit !== 'weekend') return ofUnit(expression.unit, today, expression.shift)
  // "the weekend" in the past tense is the one that is over or on
  const begun = today - mondayOf(today) >= 5
  const back = expression.shift === 0 && tense !== 'future' && !begun ? -1 : expression.shift
  return ofUnit('weekend', today, back)
}

function shift(expression: Of<'shift'>, { today, mention, quarter }: Context): Resolved {
  const { amount, sign, from } = expression
  const { count } = amount
  if (count === null) {
    if (from === 'mention') return { ...open(durationValue([amount])), type: 'DURATION' }
    return sign < 0 ? open('PAST_REF', null, today) : open('FUTURE_REF', today)
  }
  const short = amount.unit === 'hour' || amount.unit === 'minute' || amount.unit === 'second'
  if (short && from === 'mention') return { ...open(durationValue([amount])), type: 'DURATION' }
  // in a business report "a year ago" is the quarter that the figures are compared with
  if (amount.unit === 'year' && count === 1 && sign < 0 && quarter !== null)
    return ofQuarter(quarter[0] - 1, quarter[1])
  const anchor = from === 'mention' ? (mention?.begin ?? today) : today
  if (anchor === null) return open('XXXX-XX-XX')
  // "three days later" than some day of a month is no day that can be told
  const wide = from === 'mention' && mention !== null && (mention.end ?? anchor) - anchor > 6
  if (wide && (amount.unit === 'day' || amount.unit === 'week'))
    return open(amount.unit === 'day' ? 'XXXX-XX-XX' : 'XXXX-WXX')
  const day = shifted(anchor, amount.unit, sign * count)
  const fine = amount.unit === 'decade' || amount.unit === 'century' ? 'year' : amount.unit
  return ofUnit(
    fine === 'year' && count % 1 !== 0 ? 'month' : fine === 'fortnight' ? 'week' : fine,
    day,
    0,
  )
}

function anaphor(expression: Of<'anaphor'>, { today, mention }: Context): Resolved {
  const anchor = mention?.begin ?? today
  if (anchor === null)
    return withPart(open(expression.unit === 'week' ? 'XXXX-WXX' : 'XXXX-XX-XX'), expression.part)
  // "that day" of a whole month or year is no day that can be told
  const wide = mention !== null && (mention.end ?? anchor) - anchor > 6
  if (expression.unit === 'day' && wide) return withPart(open('XXXX-XX-XX'), expression.part)
  return withPart(ofUnit(expression.unit, anchor, expression.shift), expression.part)
}

function quarter(expression: Of<'quarter'>, context: Context): Resolved {
  const { today, tense } = context
  const { number, back } = expression
  const written = yearOf(expression.year, today)
  if (number === null) {
    const known = context.quarter
    if (known !== null) return ofQuarter((written ?? known[0]) - back, known[1])
    if (back > 0 || today === null)
      return today === null ? open('XXXX-QX') : ofYear(civilOf(today).year - back)
    return written === null ? ofUnit('quarter', today, -1) : ofYear(written)
  }
  if (written !== null) return ofQuarter(written - back, number)
  if (today === null) return open(`XXXX-Q${number}`)
  const { year, month } = civilOf(today)
  const now = Math.ceil(month / 3)
  const ahead = tense === 'future' || tense === 'present'
  const chosen = ahead
    ? number >= now
      ? year
      : number === now - 1
        ? year
        : year + 1
    : number <= now
      ? year
      : year - 1
  return ofQuarter(chosen - back, number)
}

function season(expression: Of<'season'>, { today, tense }: Context): Resolved {
  const year = yearOf(expression.year, today)
  if (year !== null) return ofSeason(year, expression.season)
  if (today === null) return open(`XXXX-${expression.season}`)
  return ofSeason(
    yearOfSeason(today, expression.season, expression.relation, tense),
    expression.season,
  )
}

function holiday(expression: Of<'holiday'>, { today, tense }: Context): Resolved {
  const year = yearOf(expression.year, today)
  const unknown = open('XXXX-XX-XX')
  if (year !== null) {
    const day = holidayIn(expression.holiday, year)
    return day === null ? unknown : ofDay(day)
  }
  if (today === null) return unknown
  const now = civilOf(today).year
  const days = [now - 1, now, now + 1].flatMap((each) => holidayIn(expression.holiday, each) ?? [])
  const past = days
    .filter((day) => (expression.relation === 'last' ? day < today : day <= today))
    .at(-1)
  const future = days.find((day) => day >= today)
  if (past === undefined || future === undefined) return unknown
  if (expression.relation === 'this') return ofDay(days[1] ?? past)
  const ahead = expression.relation === 'next' || tense === 'future' || tense === 'present'
  if (ahead) return ofDay(future)
  const near = expression.relation !== 'last' && today - past > 300 && future - today < 60
  return ofDay(near ? future : past)
}

function duration(expression: Of<'duration'>, { today }: Context): Resolved {
  const value = durationValue(expression.amounts)
  const [first] = expression.amounts
  if (today === null || expression.side === null || first === undefined || first.count === null)
    return open(value)
  const sign = expression.side === 'before' ? -1 : 1
  const other = shifted(today, first.unit, sign * first.count)
  return sign < 0 ? open(value, other, today) : open(value, today, other)
}

function clock(expression: Of<'clock'>, context: Context): Resolved {
  const { mention, today } = context
  const own = expression.on === null ? null : resolve(expression.on, context)
  // What happened at noon did not happen on the day that a deadline has just named, nor will the reverse.
  const told = mention?.begin ?? today
  const ahead =
    today !== null &&
    told !== null &&
    ((context.tense === 'past' && told > today) || (context.tense === 'future' && told < today))
  const last =
    !ahead && mention !== null && mention.begin !== null && mention.begin === mention.end
      ? mention.begin
      : today
  const day = own === null ? last : own.begin
  const time = `T${two(expression.hour)}:${two(expression.minute ?? 0)}`
  return day === null ? open(`XXXX-XX-XX${time}`) : open(`${iso(day)}${time}`, day, day)
}

function reference(expression: Of<'reference'>, { today }: Context): Resolved {
  if (expression.value === 'PRESENT_REF') return open(expression.value, today, today)
  return expression.value === 'PAST_REF'
    ? open(expression.value, null, today)
    : open(expression.value, today)
}

/** What an expression means on the calendar. */
export function resolve(expression: Expression, context: Context): Resolved {
  switch (expression.kind) {
    case 'date':
      return date(expression, context)
    case 'weekday':
      return weekday(expression, context)
    case 'day': {
      const { today } = context
      if (today === null) return open(expression.shift === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX')
      return withPart(ofDay(today + expression.shift), expression.part)
    }
    case 'unit':
      return unit(expression, context)
    case 'holding': {
      const day = resolve(expression.of, context).begin
      return day === null ? open('XXXX-WXX') : ofUnit(expression.unit, day, 0)
    }
    case 'shift':
      return shift(expression, context)
    case 'anaphor':
      return anaphor(expression, context)
    case 'decade':
      return ofDecade(expression.decade)
    case 'century':
      return ofCentury(expression.century)
    case 'season':
      return season(expression, context)
    case 'quarter':
      return quarter(expression, context)
    case 'half': {
      const year = yearOf(expression.year, context.today)
      return year === null ? open(`XXXX-H${expression.number}`) : ofHalf(year, expression.number)
    }
    case 'holiday':
      return holiday(expression, context)
    case 'duration':
      return duration(expression, context)
    case 'set':
      return open(expression.value)
    case 'reference':
      return reference(expression, context)
    case 'clock':
      return clock(expression, context)
  }
}
