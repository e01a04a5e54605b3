import ipaddr from 'ipaddr.js'

const kinds: { readonly [range: string]: string } = {
  unspecified: 'an unspecified address',
  loopback: 'an address of this machine',
  private: 'an address of a private network',
  uniqueLocal: 'an address of a private network',
  linkLocal: 'a link-local address',
  deprecatedSiteLocal: 'an address of a private network',
  carrierGradeNat: 'an address within a provider’s network',
  multicast: 'an address of a group',
  broadcast: 'an address of a group',
  '6to4': 'an IPv4 address within an IPv6 address',
  teredo: 'an IPv4 address within an IPv6 address',
  rfc6052: 'an IPv4 address within an IPv6 address',
  rfc6145: 'an IPv4 address within an IPv6 address',
}

/**
 * Why an IP address is not one of the public internet, or null. What is not known to be public is refused, so a range that is
 * reserved tomorrow is no hole; IPv4 addresses mapped into IPv6 are looked at as what they are, all other embedded ones are
 * refused.
 *
 * @example whyNotPublic('::ffff:169.254.169.254') // 'a link-local address'
 */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'no address'
  const parsed = ipaddr.process(address)
  const range = parsed.range()
  if (range !== 'unicast') return kinds[range] ?? 'a reserved address'
  // Of IPv6 only 2000::/3 is given out; the rest holds such relics as `::7f00:1`, which is 127.0.0.1.
  const outside = parsed instanceof ipaddr.IPv6 && ((parsed.parts[0] ?? 0) & 0xe000) !== 0x2000
  return outside ? 'a reserved address' : null
}
