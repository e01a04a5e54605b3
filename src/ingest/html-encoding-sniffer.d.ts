// The package ships no types, and those of others are of an older version.
declare module 'html-encoding-sniffer' {
  // biome-ignore lint/style/noDefaultExport: so it is exported
  export default function sniff(
    bytes: Uint8Array,
    options: {
      readonly xml?: boolean
      readonly transportLayerEncodingLabel?: string
      readonly defaultEncoding?: string
    },
  ): string
}
