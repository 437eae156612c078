/** Hands bytes to the person as a file, where the browser or Electron keeps downloads. */
export function download(name: string, mediaType: string, parts: readonly Uint8Array<ArrayBuffer>[] | readonly string[]): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([...parts], { type: mediaType }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
