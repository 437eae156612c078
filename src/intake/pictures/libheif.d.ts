// The package brings no types; what is used of it, read from its documentation.
declare module 'libheif-js/wasm-bundle.js' {
  type Drawn = { data: Uint8ClampedArray; width: number; height: number }
  type HeifImage = {
    get_width(): number
    get_height(): number
    /** Calls back with null where the picture cannot be decoded. */
    display(into: Drawn, drawn: (picture: Drawn | null) => void): void
    free(): void
  }
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } }
  export default libheif
}
