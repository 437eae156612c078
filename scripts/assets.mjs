// Copies what pdf.js and the design system load at run time into renderer/public (not committed). Runs before every build.
import { cpSync, mkdirSync, rmSync } from 'node:fs'

const into = 'renderer/public'
rmSync(into, { recursive: true, force: true })
mkdirSync(`${into}/pdfjs`, { recursive: true })
for (const folder of ['wasm', 'cmaps', 'standard_fonts', 'iccs'])
  cpSync(`node_modules/pdfjs-dist/${folder}`, `${into}/pdfjs/${folder}`, { recursive: true })
cpSync('node_modules/@ministryofjustice/frontend/moj/assets/images', `${into}/assets/images`, { recursive: true })

// The sample police file that *Open the sample police file* opens, without its labels.
rmSync('out/sample', { recursive: true, force: true })
cpSync('tests/cases/case-27-r-v-coltman', 'out/sample/R v Coltman (sample)', {
  recursive: true,
  filter: (path) => !path.endsWith('expected.json'),
})
