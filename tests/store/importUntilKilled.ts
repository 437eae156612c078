import { openDesk } from '#api/desk'
import { granted } from '../hosts/granted.ts'
import { cheap, passphrase } from './aStore.ts'

// Started by interrupted.test.ts as a process of its own, which dies without warning when it says this: node importUntilKilled.ts HOME PATH SAYING
const [home = '', path = '', saying = ''] = process.argv.slice(2)
const last = new RegExp(saying)
const desk = openDesk({
  home,
  now: () => new Date(),
  version: '0.0.0',
  mayReadPaths: true,
  sample: null,
  tell: (news) => {
    if (news.news === 'job' && last.test(`${news.job.state} ${news.job.doing}`)) process.kill(process.pid, 'SIGKILL')
  },
  cost: cheap,
})
granted(await desk.createStore({ name: 'Asha Rahman', passphrase, roles: ['chargingLawyer'] }))
granted(await desk.importPath({ path, into: null }))
