import type { PackedWords } from '#case/packedWords'
import type { Page } from '#case/page'

/** A page as a worker hands it over, with its words packed. `toRecognise` when it shows words that only its image holds. */
export type PageFound = Readonly<Omit<Page, 'words'> & { words: PackedWords; toRecognise?: true }>
