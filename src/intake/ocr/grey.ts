/** A picture in shades of grey, one byte a pixel (0 black to 255 white), row after row. */
export type Grey = Readonly<{ pixels: Uint8Array; width: number; height: number }>

/** As a portable greymap, which needs no packing. */
export function greymap({ pixels, width, height }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + pixels.length)
  bytes.set(head)
  bytes.set(pixels, head.length)
  return bytes
}
