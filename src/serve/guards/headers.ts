/**
 * Said with every answer. Answers are data: no browser may take one for a page or a script, put it into a frame, or let
 * another site read it. Nothing is to stay in a cache on the way.
 */
export const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
} as const
