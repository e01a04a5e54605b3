interface PageHeaders {
  readonly host?: string | undefined
  readonly origin?: string | undefined
  readonly 'sec-fetch-site'?: string | string[] | undefined
}

/**
 * Whether a request was made by a page of another site. Browsers say so in `Sec-Fetch-Site`, and in `Origin` with whatever is no
 * plain reading; programs send neither. A page of our own has the host of the request as its origin.
 */
export function isFromForeignPage(headers: PageHeaders): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const { origin, host } = headers
  if (origin === undefined) return false
  return origin !== `http://${host}` && origin !== `https://${host}`
}
