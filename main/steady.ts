import { setFlagsFromString } from 'node:v8'

// Node's middle compiler, Maglev, working in a thread of its own, now and then brings the whole process down on a busy machine: from Node 24.15 on, open at
// nodejs/node#64841. It is switched off here for every thread; reading takes no longer without it. To be taken out with a Node in which that is mended.
setFlagsFromString('--no-maglev')
