import { afterEach, expect, test } from 'vitest'
import type { RemoteDesk } from '#api/contract'
import type { CaseId } from '#case/ids'
import { brought as anyBrought, closeDesks, aDesk as emptyDesk, jobsEnd, passphrase } from './aDesk.ts'
import { granted } from './granted.ts'

afterEach(closeDesks)

const packPassphrase = 'heron slate minnow'

async function aDesk(name: string): Promise<RemoteDesk> {
  const desk = emptyDesk()
  granted(await desk.createStore({ name, passphrase, roles: ['chargingLawyer', 'supervisor'] }))
  return desk
}

const brought = (desk: RemoteDesk, bytes: Buffer, path = 'a.foursight-pack') => anyBrought(desk, bytes, path)

async function packOf(desk: RemoteDesk, caseId: CaseId): Promise<Buffer> {
  const { pack, bytes } = granted(await desk.makePack({ caseId, passphrase, packPassphrase }))
  const pieces: Buffer[] = []
  for (let offset = 0; offset < bytes; offset += 65_536)
    pieces.push(Buffer.from(granted(await desk.packBytes({ pack, offset, length: 65_536 })).base64, 'base64'))
  return Buffer.concat(pieces)
}

test('a case is packed on one machine, worked on at another, and comes home with what was done there', async () => {
  const home = await aDesk('Asha Rahman')
  const note = Buffer.from('He followed me home from work every day last week. He was outside my flat again on Friday.')
  const parcel = await brought(home, note, 'MG11.txt')
  const { caseId } = granted(await home.importParcel({ parcel, title: 'R v Ash', into: null }))
  await jobsEnd(home)
  expect((await home.makePack({ caseId, passphrase: 'not the right words', packPassphrase })).done).toBe(false)
  expect(await home.makePack({ caseId, passphrase, packPassphrase: 'short' })).toMatchObject({
    done: false,
    because: [expect.stringMatching(/^The passphrase of the pack will not do/)],
  })
  const pack = await packOf(home, caseId)

  const away = await aDesk('Sunita Rao')
  expect(await away.takeInPack({ parcel: await brought(away, pack), packPassphrase: 'other words here' })).toMatchObject({
    done: false,
    because: ['That is not the passphrase of this case pack. Nothing was changed.'],
  })
  const taken = granted(await away.takeInPack({ parcel: await brought(away, pack), packPassphrase }))
  expect(taken).toMatchObject({ caseId, isNew: true, documents: 1, conflicts: [] })
  const there = granted(await away.openCase({ caseId }))
  expect(there.row).toMatchObject({ title: 'R v Ash', documents: 1, reading: 'complete' })
  expect(granted(await away.search({ caseId, text: 'outside my flat' }))).toHaveLength(3)
  granted(await away.openReview({ caseId }))

  const back = granted(await home.takeInPack({ parcel: await brought(home, await packOf(away, caseId)), packPassphrase }))
  expect(back).toMatchObject({ isNew: false, documents: 0, conflicts: [] })
  expect(back.added).toEqual(expect.arrayContaining([expect.stringMatching(/^Opened the review/)]))
  expect(granted(await home.log({ caseId })).map(({ by, says }) => `${by}: ${says}`)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Sunita Rao: Opened the review/),
      expect.stringMatching(/^Asha Rahman: Took in a case pack made by Sunita Rao/),
    ]),
  )
  expect(granted(await home.verify({})).clean).toBe(true)
})

test('while a case is packed the desk goes on answering', async () => {
  const desk = await aDesk('Asha Rahman')
  const parcel = await brought(desk, Buffer.from('He followed me home from work every day last week.'), 'MG11.txt')
  const { caseId } = granted(await desk.importParcel({ parcel, title: 'R v Ash', into: null }))
  await jobsEnd(desk)
  let packed = false
  const packing = desk.makePack({ caseId, passphrase, packPassphrase }).finally(() => {
    packed = true
  })
  const isRecorded = async () => granted(await desk.log({ caseId })).some(({ says }) => /case pack/.test(says))
  let answeredMeanwhile = 0
  while (!packed) {
    await new Promise(setImmediate)
    if ((await isRecorded()) && !packed) answeredMeanwhile++
  }
  expect((await packing).done).toBe(true)
  expect(answeredMeanwhile).toBeGreaterThan(0)
})
