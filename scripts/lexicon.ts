import { writeFileSync } from 'node:fs'
import { printLexicon } from '#evidence/printed'

// `npm run lexicon`: docs/lexicon.md, printed from the lexicon's own files.
writeFileSync('docs/lexicon.md', printLexicon())
