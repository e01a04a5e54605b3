import { InvalidArgumentError } from 'commander'

/** @throws InvalidArgumentError, which commander turns into an error of the command line; so do the others */
export const wholeNumber = (value: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('It is a number from 1 to 999.')
  return Number(value)
}

export const isoDay = (value: string): string => {
  const date = new Date(`${value}T00:00:00Z`)
  const right = /^\d{4}-\d{2}-\d{2}$/.test(value) && date.toJSON()?.startsWith(value)
  if (!right) throw new InvalidArgumentError('It is a day such as 2031-03-04.')
  return value
}

export const encodingLabel = (value: string): string => {
  try {
    return new TextDecoder(value).encoding
  } catch {
    throw new InvalidArgumentError('It is a name such as utf-8, utf-16le or windows-1252.')
  }
}

export const portNumber = (value: string): number => {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) {
    throw new InvalidArgumentError('It is a number from 0 to 65535.')
  }
  return Number(value)
}

export const requestsNumber = (value: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It is a number above 0.')
  return Number(value)
}

export const peopleNumber = (value: string): number => {
  if (!/^\d{1,8}$/.test(value))
    throw new InvalidArgumentError('It is a number of people, such as 500.')
  return Number(value)
}
