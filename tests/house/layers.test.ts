import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const workflows = ['#workflow', '#charging', '#pleas', '#orders', '#bail', '#requests', '#corrections', '#clocks', '#quality']

/** Who may import whom. A file with its own line is stricter, or freer, than its room; `#` names a room of src, the rest are packages. */
const mayUse: Record<string, string[]> = {
  'src/case': [],
  'src/intake': [
    '#case',
    '@hyzyla/pdfium',
    'postal-mime',
    'saxes',
    'tesseract.js',
    'libheif-js',
    '@cwasm/webp',
    'yauzl',
    'fflate',
    'node:',
  ],
  'src/evidence': ['#case'],
  'src/law': ['#case', '#evidence'],
  'src/workflow': ['#case', 'xstate'],
  'src/charging': ['#case', '#workflow', 'xstate'],
  'src/pleas': ['#case', '#workflow', 'xstate'],
  'src/orders': ['#case', '#workflow', 'xstate'],
  'src/bail': ['#case', '#workflow', 'xstate'],
  'src/requests': ['#case', '#workflow', 'xstate'],
  'src/corrections': ['#case', '#workflow', 'xstate'],
  'src/quality': ['#case'],
  'src/clocks': ['#case'],
  'src/drafting/editing': ['#case', 'diff'],
  'src/drafting/issuing': ['#case', '#workflow', 'xstate'],
  'src/drafting': ['#case', '#law', '#charging', '#pleas', '#orders', '#bail', '#requests', '#clocks'],
  'src/drafting/writers': ['#case', 'docx', 'pdfkit', 'fflate', 'node:'],
  'src/store/packs': [
    '#case',
    '#workflow',
    '#charging',
    '#pleas',
    '#orders',
    '#bail',
    '#requests',
    '#corrections',
    '#drafting/issuing',
    'better-sqlite3',
    'node:',
  ],
  'src/store': [
    '#case',
    '#workflow',
    '#charging',
    '#pleas',
    '#orders',
    '#bail',
    '#requests',
    '#corrections',
    'drizzle-orm',
    'better-sqlite3',
    'node:',
  ],
  'src/api/contract': [...workflows, '#case', '#drafting', '#law', 'zod'],
  'src/api/checkReport': ['#case', 'zod'],
  'src/api/asks': [...workflows, '#case', '#drafting', '#law', 'zod'],
  'src/api': [...workflows, '#case', '#intake', '#evidence', '#law', '#drafting', '#store', 'zod', 'node:'],
  'main/electron': ['#api', '#store', '#case', 'electron', 'node:'],
  'main/preload': ['electron'],
  main: ['#api', '#store', '#case', '#charging', 'node:'],
  renderer: [
    '#api/contract',
    '#api/checkReport',
    '#case',
    'react',
    'react-dom',
    'react-pdf',
    'govuk-frontend',
    '@ministryofjustice/frontend',
    'pdfjs-dist',
    'prosemirror-commands',
    'prosemirror-history',
    'prosemirror-keymap',
    'prosemirror-model',
    'prosemirror-state',
    'prosemirror-view',
  ],
}

const files = globSync(['src/**/*.ts', 'main/**/*.ts', 'renderer/**/*.{ts,tsx}'], { exclude: ['**/*.test.ts', 'renderer/public/**'] }).map(
  (file) => file.replaceAll('\\', '/'),
)

const roomOf = (file: string) => (file.startsWith('src/') ? file.split('/').slice(0, 2).join('/') : (file.split('/')[0] ?? ''))
/** What a file imports or exports from elsewhere, at its head or when it is first needed. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? '',
  )

/** The line of the table that speaks for a file: its own, else that of the nearest folder. */
function allowedFor(file: string): string[] {
  const parts = file.replace(/\.tsx?$/, '').split('/')
  while (parts.length > 0) {
    const line = mayUse[parts.join('/')]
    if (line) return line
    parts.pop()
  }
  return []
}

const isAllowed = (specifier: string, allowed: readonly string[]) =>
  allowed.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`))

test.each(files)('%s imports only what its room may use', (file) => {
  const abroad = importsOf(file).filter((specifier) => !specifier.startsWith('.'))
  const own = `#${roomOf(file).replace('src/', '')}/`
  expect(abroad.filter((specifier) => !specifier.startsWith(own) && !isAllowed(specifier, allowedFor(file)))).toEqual([])
})

test('a relative import stays inside its room', () => {
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => [file, roomOf(new URL(specifier.replace(/\?.*$/, ''), `file:///${file}`).pathname.slice(1))] as const)
      .filter(([, room]) => room !== roomOf(file)),
  )
  expect(strays).toEqual([])
})

test('every room named in the table has someone in it', () => {
  const empty = Object.keys(mayUse).filter((room) => !files.some((file) => file.startsWith(room)))
  expect(empty).toEqual([])
})
