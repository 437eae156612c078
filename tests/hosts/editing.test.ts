import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers, Asked, Reply } from '#api/contract'
import { type Office, openOffice } from '../browser/realDesk.ts'
import { granted } from './granted.ts'

type Parts = Answers['editDraft']['parts']
type Sentence = Parts[number]['slots'][number][number]

let office: Office
let caseId: string
const mg3 = () => ({ caseId, kind: 'mg3' as const })
const because = async (reply: Promise<Reply<unknown>>): Promise<string> => {
  const answered = await reply
  return answered.done ? '' : answered.because.join(' ')
}
const edit = async () => granted(await office.desk.editDraft(mg3()))
const asked = (parts: Parts) => structuredClone(parts) as unknown as Asked<'keepDraft'>['parts']
const rewritten = (parts: Parts, key: string, now: Partial<Sentence>): Parts =>
  parts.map((part) => ({ ...part, slots: part.slots.map((slot) => slot.map((each) => (each.key === key ? { ...each, ...now } : each))) }))
const firstFact = (parts: Parts): Sentence => {
  const found = parts.flatMap(({ slots }) => slots.flat()).find(({ kind }) => kind === 'fact')
  if (!found) throw new Error('The draft states no fact.')
  return found
}
const keep = async (parts: Parts) => granted(await office.desk.keepDraft({ ...mg3(), parts: asked(parts) }))
const keepVersion = async (parts: Parts, name: string) =>
  granted(await office.desk.keepDraftVersion({ ...mg3(), parts: asked(parts), name }))
const says = async () => granted(await office.desk.log({ caseId })).map((line) => line.says)

beforeAll(async () => {
  office = await openOffice({ 'Ann Lee': ['chargingLawyer', 'supervisor'], 'Ben Ode': ['areaReviewer'] })
  caseId = await office.takeIn('case-44-r-v-orme')
}, 240_000)
afterAll(() => office.close())

describe('a draft under a lawyer’s hand', () => {
  test('begins as it is drafted, with nothing offered and nothing to mend', async () => {
    const { parts, look, versions } = await edit()
    expect(parts.length).toBeGreaterThan(20)
    expect({ offers: look.offers, versions, unkept: look.unkept }).toEqual({ offers: [], versions: [], unkept: true })
    expect(look.faults.map(({ says: fault }) => fault)).toEqual([])
  })

  test('is saved as it is written, for oneself alone, and looked over', async () => {
    const { parts } = await edit()
    const fact = firstFact(parts)
    const look = await keep(rewritten(parts, fact.key, { text: 'Obviously he rang her on 7 August 1999.', from: [] }))
    expect(look.faults.map(({ rule, sentence }) => [rule, sentence])).toEqual(
      expect.arrayContaining([
        ['probative', fact.key],
        ['unsourced', fact.key],
        ['date', fact.key],
      ]),
    )
    expect(firstFact((await edit()).parts).text).not.toBe(fact.text)
    await office.seat('Ben Ode')
    expect(firstFact((await edit()).parts)).toEqual(fact)
    await office.seat('Ann Lee')
  })

  test('a passage that does not stand on its page is a fault', async () => {
    const { parts } = await edit()
    const fact = firstFact(granted(await office.desk.dropDraft(mg3())).parts)
    const [first] = fact.from
    const look = await keep(rewritten(parts, fact.key, { ...fact, from: [{ ...first!, words: 'words nobody wrote' }] }))
    expect(look.faults).toMatchObject([{ rule: 'notOnPage', sentence: fact.key }])
    const found = granted(
      await office.desk.passageOn({ caseId, documentId: first!.document, page: first!.page, words: first!.words, near: first!.start }),
    )
    expect(found).toMatchObject({ start: first!.start, page: first!.page })
    expect((await keep(rewritten(parts, fact.key, { ...fact, from: [found] }))).faults).toEqual([])
    expect(
      await because(office.desk.passageOn({ caseId, documentId: first!.document, page: 1, words: 'words nobody wrote', near: null })),
    ).toBe('These words do not stand on page 1. Select them on the page, or copy them from it.')
  })
})

describe('versions', () => {
  let hash: string
  test('are kept with a name, and the faults of one bar its issue until they are overruled with a reason', async () => {
    const { parts } = granted(await office.desk.dropDraft(mg3()))
    const fact = firstFact(parts)
    const kept = await keepVersion(rewritten(parts, fact.key, { text: 'Obviously, he rang her.' }), 'First reading')
    expect(kept.versions).toMatchObject([{ version: 1, name: 'First reading', by: 'Ann Lee', changed: 1, issued: null }])
    expect(kept.look.unkept).toBe(false)
    expect(kept.bars.issue.join(' ')).toMatch(/Mend each fault, or overrule it with a reason/)
    expect(await because(office.desk.issueDraft({ ...mg3(), version: 1 }))).toMatch(/Mend each fault/)
    const fault = kept.look.faults[0]?.id ?? ''
    expect(await because(office.desk.overruleFault({ ...mg3(), fault, reason: ' ' }))).toBe('Give your reason for overruling this fault.')
    const over = granted(await office.desk.overruleFault({ ...mg3(), fault, reason: 'It is her own word.' }))
    expect(over.look.faults[0]?.overruled).toMatchObject({ by: 'Ann Lee', reason: 'It is her own word.' })
    expect(over.bars.issue).toEqual([])
  })

  test('issuing freezes the version with its hash in the log; what is written since is another version', async () => {
    const issued = granted(await office.desk.issueDraft({ ...mg3(), version: 1 }))
    hash = issued.versions[0]?.hash ?? ''
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await says()).toContain(`Issued version 1 of the MG3, frozen as ${hash}.`)
    expect(issued.bars.issue.join(' ')).toMatch(/the draft now says “Issued”/)
    const second = await keepVersion(rewritten(issued.parts, firstFact(issued.parts).key, { text: 'He rang her.' }), 'After issue')
    expect(second.versions.map(({ version, issued: on, hash: of }) => [version, on?.by ?? null, of === hash])).toEqual([
      [1, 'Ann Lee', true],
      [2, null, false],
    ])
  })

  test('an exported file is the version, and says which it is', async () => {
    const text = async (version: number) => {
      const { name, base64 } = granted(await office.desk.exportVersion({ ...mg3(), version, format: 'text' }))
      return { name, text: Buffer.from(base64, 'base64').toString('utf8') }
    }
    const [first, second] = [await text(1), await text(2)]
    expect(first.name).toMatch(/^MG3 version 1/)
    expect(first.text).toMatch(/Version 1, issued \d/)
    expect(first.text).toContain('Obviously, he rang her.')
    expect(second.text).toContain('Version 2 (draft)')
    expect(second.text).not.toContain('Obviously')
  })

  test('are compared word by word, with who wrote what', async () => {
    const { parts, changed, by } = granted(await office.desk.compareDrafts({ ...mg3(), from: 1, to: 2 }))
    const different = parts.flatMap(({ slots }) => slots.flat()).filter(({ is }) => is !== 'same')
    expect(changed).toBe(1)
    expect(different[0]?.runs.map(({ is, text }) => `${is}: ${text}`)).toEqual([
      'removed: Obviously,',
      'added: He',
      'same:  ',
      'removed: he ',
      'same: rang her.',
    ])
    expect(by[different[0]?.key ?? '']).toBe('Ann Lee')
  })

  test('one kept by a colleague meanwhile is answered before another is kept over it', async () => {
    const mine = await edit()
    const key = firstFact(mine.parts).key
    const later = mine.parts.flatMap(({ slots }) => slots.flat()).filter(({ kind }) => kind === 'gap')[0]
    if (!later) throw new Error('The draft names no gap.')
    const written = rewritten(mine.parts, key, { text: 'He rang her twice.' })
    await keep(written)
    await office.seat('Ben Ode')
    await keepVersion(rewritten((await edit()).parts, later.key, { text: 'The officer was asked.' }), 'Ben’s')
    await office.seat('Ann Lee')
    expect(await because(office.desk.keepDraftVersion({ ...mg3(), parts: asked(written), name: 'Mine' }))).toBe(
      'A colleague kept a later version since you began. Take or leave its changes first.',
    )
    const { look } = await edit()
    expect(look.offers.map(({ source, change }) => [source, change])).toEqual([['version', 'sentenceChanged']])
    const answered = granted(
      await office.desk.answerChanges({ ...mg3(), parts: asked(written), take: look.offers.map(({ id }) => id), leave: [] }),
    )
    const kept = await keepVersion(answered.parts, 'Both')
    const texts = kept.parts.flatMap(({ slots }) => slots.flat()).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['He rang her twice.', 'The officer was asked.']))
    expect(kept.versions.map(({ name }) => name)).toEqual(['First reading', 'After issue', 'Ben’s', 'Both'])
  })
})

describe('comments', () => {
  test('are seen by colleagues, settled, and in no document', async () => {
    const { parts, versions } = await edit()
    const { key, text } = firstFact(parts)
    granted(await office.desk.commentOnDraft({ ...mg3(), sentence: key, words: text, says: 'Which telephone?' }))
    await office.seat('Ben Ode')
    const { comments } = await edit()
    expect(comments).toMatchObject([{ by: 'Ann Lee', says: 'Which telephone?', settledBy: null }])
    const settled = granted(await office.desk.settleComment({ ...mg3(), comment: comments[0]!.comment }))
    expect(settled.comments).toMatchObject([{ settledBy: 'Ben Ode' }])
    for (const format of ['text', 'html'] as const) {
      const { base64 } = granted(await office.desk.exportVersion({ ...mg3(), version: versions.length, format }))
      expect(Buffer.from(base64, 'base64').toString('utf8')).not.toContain('Which telephone?')
    }
    await office.seat('Ann Lee')
  })
})

describe('Word', () => {
  test('a document edited there comes back as changes to take or leave', async () => {
    const before = await edit()
    const { base64 } = granted(await office.desk.exportVersion({ ...mg3(), version: before.versions.length, format: 'docx' }))
    const files = unzipSync(Buffer.from(base64, 'base64'))
    const xml = strFromU8(files['word/document.xml']!).replace('He rang her twice.', 'He rang her more than twice.')
    const edited = Buffer.from(zipSync({ ...files, 'word/document.xml': strToU8(xml) })).toString('base64')
    const { look, parts } = granted(await office.desk.bringBackWord({ ...mg3(), base64: edited }))
    expect(look.offers.map(({ source, runs }) => [source, runs.filter(({ is }) => is === 'added').map(({ text }) => text)])).toEqual([
      ['word', ['more than ']],
    ])
    expect(parts).toEqual(before.parts)
    const taken = granted(
      await office.desk.answerChanges({ ...mg3(), parts: asked(parts), take: look.offers.map(({ id }) => id), leave: [] }),
    )
    expect(firstFact(taken.parts)).toMatchObject({ text: 'He rang her more than twice.', from: firstFact(parts).from })
    expect(taken.look.offers).toEqual([])
  })

  test('another document, or one of another case, is refused plainly', async () => {
    const other = Buffer.from(zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"><w:p/></w:document>') })).toString('base64')
    expect(await because(office.desk.bringBackWord({ ...mg3(), base64: other }))).toBe('This is not a Word document that Foursight wrote.')
    expect(await because(office.desk.bringBackWord({ ...mg3(), base64: Buffer.from('PK no').toString('base64') }))).toMatch(
      /could not be opened/,
    )
  })
})

describe('new evidence', () => {
  test('is offered, and leaves the lawyer’s words alone', async () => {
    const before = granted(await office.desk.dropDraft(mg3()))
    const { key } = firstFact(before.parts)
    const mine = rewritten(before.parts, key, { text: 'Mine, whatever comes.' })
    await keep(mine)
    await office.takeIn('case-38-r-v-haigh', caseId as never)
    const { parts, look } = await edit()
    expect(parts).toEqual(mine)
    const offers = look.offers.filter(({ source }) => source === 'evidence')
    expect(offers.length).toBeGreaterThan(3)
    const all = offers.map(({ id }) => id)
    const left = granted(await office.desk.answerChanges({ ...mg3(), parts: asked(parts), take: [], leave: all }))
    expect({ parts: left.parts, offers: left.look.offers }).toEqual({ parts: mine, offers: [] })
  })
})

describe('standard paragraphs', () => {
  test('are one’s own, and no letters call up two', async () => {
    const mine = [{ short: 'vrr', text: 'The Victims’ Right to Review applies.' }]
    granted(await office.desk.keepShorthands({ shorthands: mine }))
    expect(granted(await office.desk.shorthands({}))).toEqual(mine)
    expect(await because(office.desk.keepShorthands({ shorthands: [...mine, { short: 'VRR', text: 'x' }] }))).toMatch(
      /have the letters “vrr”/,
    )
    await office.seat('Ben Ode')
    expect(granted(await office.desk.shorthands({}))).toEqual([])
    await office.seat('Ann Lee')
  })
})
