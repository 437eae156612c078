import type { Answers, Desk, DraftKind, Reply, VersionRow } from '#api/contract'
import type { Day } from '#case/dates'
import type { Draft } from '#drafting/block'
import { changedCount, compared } from '#drafting/editing/compare'
import { partsOf } from '#drafting/editing/partsOf'
import type { EditingAnswers } from '../../../src/api/asks/editing.ts'

const done = <T>(result: T): Reply<T> => ({ done: true, result })
const refused: Reply<never> = { done: false, because: ['Not kept by the stand-in.'] }
type Parts = Answers['editDraft']['parts']

/** Drafts being written at the stand-in's desk: the words and versions are kept, one thing is always to mend, one change is offered. */
export function exampleEditing(draftOf: (kind: DraftKind) => Draft, by: string, on: Day): Pick<Desk, keyof EditingAnswers> {
  const written = new Map<DraftKind, Parts>()
  const versions = new Map<DraftKind, (VersionRow & { parts: Parts })[]>()
  const drafted = (kind: DraftKind) => partsOf(draftOf(kind))
  const mine = (kind: DraftKind) => written.get(kind) ?? versions.get(kind)?.at(-1)?.parts ?? drafted(kind)
  const gapOf = (parts: Parts) => parts.flatMap(({ slots }) => slots.flat()).find(({ text }) => text.startsWith('Strength'))
  const look = (kind: DraftKind): Answers['keepDraft'] => {
    const sentence = gapOf(mine(kind))
    return {
      faults: sentence
        ? [
            {
              id: 'probative-1',
              rule: 'probative',
              sentence: sentence.key,
              words: 'strong',
              says: '“strong” fails a test of the language of the MG3: probative.',
              suggestion: 'Let the passage show it.',
              overruled: null,
            },
          ]
        : [],
      offers: [
        {
          id: 'evidence 1',
          source: 'evidence',
          change: 'sentenceChanged',
          where: 'Case summary',
          runs: [
            { is: 'same', text: 'He followed her ' },
            { is: 'removed', text: 'from her work.' },
            { is: 'added', text: 'from her work to Mill Lane.' },
          ],
          passages: [],
          yours: null,
          takenOut: false,
        },
      ],
      unkept: written.has(kind) || (versions.get(kind) ?? []).length === 0,
      keptAt: written.has(kind) ? `${on}T09:00:00Z` : null,
    }
  }
  const view = (kind: DraftKind): Answers['editDraft'] => {
    const { blocks: _, version: __, ...head } = draftOf(kind)
    return {
      head,
      stateSaid: 'No version kept yet',
      parts: mine(kind),
      look: look(kind),
      versions: (versions.get(kind) ?? []).map(({ parts: _parts, ...row }) => row),
      comments: [],
      bars: { keep: [], issue: ['Mend each fault, or overrule it with a reason. One stands.'], overrule: [] },
      called: kind === 'mg3' ? 'MG3' : 'Draft',
    }
  }
  return {
    editDraft: ({ kind }) => done(view(kind)),
    keepDraft: ({ kind, parts }) => {
      written.set(kind, parts)
      return done(look(kind))
    },
    dropDraft: ({ kind }) => {
      written.delete(kind)
      return done(view(kind))
    },
    answerChanges: ({ kind, parts }) => done({ parts, look: { ...look(kind), offers: [] } }),
    keepDraftVersion: ({ kind, parts, name }) => {
      const before = versions.get(kind) ?? []
      const changed = changedCount(compared(drafted(kind), parts))
      const row = { version: before.length + 1, name, by, on, changed, hash: `h${before.length}`, issued: null, supersededBy: null, parts }
      versions.set(kind, [...before, row])
      written.delete(kind)
      return done(view(kind))
    },
    compareDrafts: ({ kind }) => {
      const parts = compared(drafted(kind), mine(kind))
      return done({ parts, changed: changedCount(parts), by: {} })
    },
    exportVersion: ({ kind, format }) =>
      done({
        name: `${kind}.${format === 'text' ? 'txt' : format}`,
        mediaType: 'text/plain',
        base64: Buffer.from('The draft').toString('base64'),
      }),
    issueDraft: () => refused,
    overruleFault: () => refused,
    commentOnDraft: () => refused,
    settleComment: () => refused,
    bringBackWord: () => refused,
    passageOn: () => refused,
    shorthands: () => done([]),
    keepShorthands: () => refused,
  }
}
