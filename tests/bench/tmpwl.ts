import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk } from '#api/desk'
import { tryPassphrase } from '#store/keyring'
import { joinStore } from '#store/open'
import { storeFile } from '#store/home'
import { granted } from '../hosts/granted.ts'
import { addCases } from './addCases.ts'
const home = mkdtempSync(join(tmpdir(), 'wl-'))
const desk = openDesk({ home, now: () => new Date(), version: '0', mayReadPaths: false, sample: null, tell: () => {}, cost: { N: 1024, r: 8, p: 1 } })
const { me } = granted(await desk.createStore({ name: 'Asha', passphrase: 'larch otter violin', roles: ['chargingLawyer'] }))
const tried = await tryPassphrase({ home }, me.id, 'larch otter violin', new Date())
if (!tried.opened) throw new Error()
const store = joinStore(storeFile(home), tried.key)
const many = Number(process.argv[2] ?? 10000)
let t = performance.now()
addCases(store, me, many, 'x'); console.log('filled', performance.now() - t)
for (let i = 0; i < 6; i++) { t = performance.now(); const r = granted(await desk.workLists({ as: null, lane: null, due: 'any', words: i === 5 ? 'example77' : '', atMost: 25 })); console.log(performance.now() - t, r.found, r.lists.map((l) => [l.lane, l.count, l.rows[0]?.clock?.due]), JSON.stringify(r.byDue)) }
store.close(); await desk.close(); rmSync(home, { recursive: true })
