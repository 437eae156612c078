const systemFiles = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r', '__macosx', '$recycle.bin', 'system volume information'])

/**
 * Whether a path inside the police file is no document of the case: hidden files and folders (a leading dot), what Windows and macOS leave
 * behind, Office lock files (`~$…`), and at the root `case.json` (metadata) and `expected.json` (labels of a sample).
 */
export function isIgnored(name: string): boolean {
  if (name === 'case.json' || name === 'expected.json') return true
  return name
    .split('/')
    .some((part) => (part.startsWith('.') && part !== '..') || part.startsWith('~$') || systemFiles.has(part.toLowerCase()))
}
