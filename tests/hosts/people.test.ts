import { afterEach, describe, expect, test } from 'vitest'
import type { CaseId, UserId } from '#case/ids'
import { aDesk as anyDesk, brought, closeDesks, jobsEnd, passphrase } from './aDesk.ts'
import { granted } from './granted.ts'

afterEach(closeDesks)

const aDesk = () => anyDesk(() => new Date('2026-03-02T10:00:00Z'))

/** A store with a supervisor signed in, a lawyer beside her, and one small case. */
async function aHouse() {
  const desk = aDesk()
  const supervisor = granted(await desk.createStore({ name: 'Sunita Rao', passphrase, roles: ['supervisor'] })).me.id
  const { user: lawyer, code } = granted(await desk.invite({ name: 'Lewis Carr', roles: ['chargingLawyer'], passphrase }))
  granted(await desk.acceptInvitation({ user: lawyer, code, passphrase }))
  const parcel = await brought(desk, Buffer.from('He followed me home from work every day last week.'), 'note.txt')
  const { caseId } = granted(await desk.importParcel({ parcel, title: 'R v Ash', into: null }))
  await jobsEnd(desk)
  const as = async (user: UserId) => {
    await desk.lock({})
    granted(await desk.signIn({ user, passphrase }))
  }
  return { desk, supervisor, lawyer, caseId, as }
}

const because = async (reply: Promise<{ done: boolean; because?: readonly string[] }>) => (await reply).because?.[0]

describe('roles', () => {
  test('are changed by a supervisor who gives her passphrase and a reason, and by nobody else', async () => {
    const { desk, supervisor, lawyer, as } = await aHouse()
    const change = { user: lawyer, roles: ['areaReviewer' as const], reason: 'Moved to the Area', passphrase }
    expect(await because(desk.changeRoles(change))).toBe('Only a supervisor may change what someone may do.')
    await as(supervisor)
    expect(await because(desk.changeRoles({ ...change, passphrase: 'not the words at all' }))).toMatch(/^The passphrase is not right/)
    expect(await because(desk.changeRoles({ ...change, reason: ' ' }))).toBe('Say why the roles change.')
    expect(granted(await desk.changeRoles(change)).find(({ id }) => id === lawyer)?.roles).toEqual(['areaReviewer'])
    await as(lawyer)
    expect(granted(await desk.door({})).me?.roles).toEqual(['areaReviewer'])
  })

  test('never leave the house without a supervisor', async () => {
    const { desk, supervisor, as } = await aHouse()
    await as(supervisor)
    const reply = desk.changeRoles({ user: supervisor, roles: ['advocate'], reason: 'Court', passphrase })
    expect(await because(reply)).toBe('There must be at least one supervisor. Give somebody else that role first.')
  })

  test('where nobody is a supervisor yet, somebody can become one', async () => {
    const desk = aDesk()
    const { id } = granted(await desk.createStore({ name: 'Lewis Carr', passphrase, roles: ['chargingLawyer'] })).me
    granted(await desk.changeRoles({ user: id, roles: ['chargingLawyer', 'supervisor'], reason: 'The first here', passphrase }))
    expect(granted(await desk.door({})).me?.roles).toEqual(['chargingLawyer', 'supervisor'])
  })
})

test('somebody removed can no longer sign in, and stands in the list as having left', async () => {
  const { desk, supervisor, lawyer, as } = await aHouse()
  await as(supervisor)
  expect(await because(desk.removePerson({ user: supervisor, reason: 'x', passphrase }))).toMatch(/cannot remove yourself/)
  const people = granted(await desk.removePerson({ user: lawyer, reason: 'Left the service', passphrase }))
  expect(people.map(({ name, left }) => [name, left])).toEqual([
    ['Sunita Rao', null],
    ['Lewis Carr', '2026-03-02'],
  ])
  await desk.lock({})
  expect((await desk.signIn({ user: lawyer, passphrase })).done).toBe(false)
})

describe('need to know', () => {
  test('a restricted case is refused to whoever is not named, in every ask and in every list', async () => {
    const { desk, supervisor, lawyer, caseId, as } = await aHouse()
    expect(await because(desk.restrictCase({ caseId, to: [lawyer], reason: 'x' }))).toMatch(/^Only a supervisor/)
    await as(supervisor)
    granted(await desk.restrictCase({ caseId, to: [supervisor], reason: 'The suspect is known to the office' }))
    expect(granted(await desk.cases({}))).toHaveLength(1)
    await as(lawyer)
    expect(granted(await desk.cases({}))).toEqual([])
    expect(granted(await desk.search({ caseId: null, text: 'followed' }))).toEqual([])
    const refusal = 'This case is restricted to named people, and you are not one of them. Ask a supervisor.'
    expect(await because(desk.openCase({ caseId }))).toBe(refusal)
    expect(await because(desk.log({ caseId }))).toBe(refusal)
    expect(await because(desk.draft({ caseId, kind: 'mg3' }))).toBe(refusal)
    const { parcel } = granted(await desk.openParcel({}))
    expect(await because(desk.importParcel({ parcel, title: '', into: caseId }))).toBe(refusal)
    await as(supervisor)
    granted(await desk.openCaseToAll({ caseId, reason: 'No longer needed' }))
    await as(lawyer)
    expect(granted(await desk.openCase({ caseId })).row.title).toBe('R v Ash')
  })

  test('and is not reached by its own police file, by a pack of it, or by the work done on it', async () => {
    const { desk, supervisor, lawyer, caseId, as } = await aHouse()
    const packPassphrase = 'heron slate minnow'
    const { pack, bytes } = granted(await desk.makePack({ caseId, passphrase, packPassphrase }))
    const { base64 } = granted(await desk.packBytes({ pack, offset: 0, length: bytes }))
    await as(supervisor)
    granted(await desk.restrictCase({ caseId, to: [supervisor], reason: 'The suspect is known to the office' }))
    await as(lawyer)
    expect(granted(await desk.jobs({}))).toEqual([])
    const same = await brought(desk, Buffer.from('He followed me home from work every day last week.'), 'note.txt')
    expect(await because(desk.importParcel({ parcel: same, title: '', into: null }))).toMatch(/^This case is restricted to named people/)
    const parcel = await brought(desk, Buffer.from(base64, 'base64'), 'a.foursight-pack')
    expect(await because(desk.takeInPack({ parcel, packPassphrase }))).toMatch(/restricted here to named people.* Nothing was changed\.$/)
  })

  test('a supervisor who is not named may change who is, and may not read the case', async () => {
    const { desk, supervisor, lawyer, caseId, as } = await aHouse()
    await as(supervisor)
    granted(await desk.restrictCase({ caseId, to: [lawyer], reason: 'Need to know' }))
    expect((await desk.openCase({ caseId })).done).toBe(false)
    expect(granted(await desk.caseAccess({ caseId })).restricted?.to).toEqual([{ id: lawyer, name: 'Lewis Carr' }])
  })

  test('whoever looks at one room of a case alone is in its access log too', async () => {
    const { desk, lawyer, caseId, as } = await aHouse()
    const rooms = ['requests', 'clocks', 'findings', 'marks', 'care', 'analysis', 'course', 'chargesRead'] as const
    for (const room of rooms) {
      await as(lawyer)
      granted<unknown>(await desk[room]({ caseId }))
    }
    const { uses } = granted(await desk.caseAccess({ caseId }))
    expect(uses.filter(({ by, did }) => `${by} ${did}` === 'Lewis Carr opened the case')).toHaveLength(rooms.length)
  })

  test('who used a case, and how, can be read', async () => {
    const { desk, caseId } = await aHouse()
    granted(await desk.openCase({ caseId }))
    const { uses } = granted(await desk.caseAccess({ caseId }))
    expect(uses.map(({ by, did }) => `${by} ${did}`)).toEqual(
      expect.arrayContaining(['Lewis Carr opened the case', 'Lewis Carr took in documents']),
    )
  })
})

test('a case is deleted by a supervisor with her passphrase; a certificate names what went, and the logs stay whole', async () => {
  const { desk, supervisor, caseId, as } = await aHouse()
  const ask = { caseId, reason: 'Its time is over', passphrase }
  expect(await because(desk.deleteCase(ask))).toBe('Only a supervisor may delete a case.')
  await as(supervisor)
  const { certificate } = granted(await desk.deleteCase(ask))
  expect(certificate).toMatch(/Case: R v Ash[\s\S]*Deleted: 1 documents?[\s\S]*[0-9a-f]{64} {2}/)
  expect(granted(await desk.cases({}))).toEqual([])
  expect(granted(await desk.search({ caseId: null, text: 'followed' }))).toEqual([])
  expect((await desk.openCase({ caseId: caseId as CaseId })).done).toBe(false)
  expect(granted(await desk.verify({})).clean).toBe(true)
})

describe('the log as a file', () => {
  test('for disclosure leaves private notes out, withholds what could lead to somebody, and says both', async () => {
    const { desk, caseId } = await aHouse()
    const [document] = granted(await desk.openCase({ caseId })).documents
    const quote = { documentId: document!.documentId, page: 1, start: 0, quote: 'He followed me home' }
    const place = quote
    const said = { comment: 'Ask whether she moved to 14 Alder Close, BN3 4TT', elements: [], redact: null }
    granted(await desk.makeMark({ caseId, kind: 'note', place, ...said }))
    granted(await desk.makeMark({ caseId, kind: 'evidence', place, ...said }))
    const whole = granted(await desk.exportLog({ caseId, format: 'text', forDisclosure: false }))
    const open = granted(await desk.exportLog({ caseId, format: 'text', forDisclosure: true }))
    const words = ({ base64 }: { base64: string }) => Buffer.from(base64, 'base64').toString('utf8')
    expect(words(whole)).toContain('14 Alder Close')
    expect(words(open)).not.toMatch(/14 Alder Close|BN3/)
    expect(words(open)).toContain('One entry is left out: it is a private note')
    expect(words(open)).toContain('Withheld.')
    const json = JSON.parse(words(granted(await desk.exportLog({ caseId, format: 'json', forDisclosure: true }))))
    expect(JSON.stringify(json)).not.toMatch(/14 Alder Close|BN3/)
    expect(granted(await desk.exportLog({ caseId, format: 'pdf', forDisclosure: true })).mediaType).toBe('application/pdf')
  })
})
