import { openDesk } from '#api/desk'
import { granted } from '../hosts/granted.ts'
import { cheap, passphrase } from './aStore.ts'

// Started by interrupted.test.ts as a process of its own, to be killed at work: node importUntilKilled.ts HOME PATH
const [home = '', path = ''] = process.argv.slice(2)
const desk = openDesk({
  home,
  now: () => new Date(),
  version: '0.0.0',
  mayReadPaths: true,
  sample: null,
  tell: (news) => {
    if (news.news === 'job') process.stdout.write(`${news.job.state} ${news.job.doing}\n`)
  },
  cost: cheap,
})
granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] }))
granted(await desk.importPath({ path, into: null }))
