import { type Accident, type News, type RemoteDesk, remoteDesk } from '#api/contract'
import { passagesOnce, readWithPassagesOnce } from '#case/passagesOnce'

type Listener = (news: News) => void
type Carried = { answered: unknown } | { accident: Accident }

declare global {
  interface Window {
    /** In Electron, the one function the preload gives the page. */
    desk?: {
      (method: 'listen', listener: Listener): () => void
      (method: string, ask: unknown): Promise<Carried>
    }
  }
}

/** The desk could not answer. `message` is a plain sentence for the person at the screen. */
export class Trouble extends Error {
  override name = 'Trouble'
}

/** The desk, and its news; `listen` returns how to stop. */
export type Connection = Readonly<{ desk: RemoteDesk; listen: (listener: Listener) => () => void }>

const lost = 'Foursight is not answering. Check that it is still running, then try again. Nothing you saved is lost.'

/** In Electron the window was given a way to call; in a browser we use the loopback host that served this page. */
export function connect(): Connection {
  const electron = window.desk
  if (!electron) return { desk: remoteDesk(callLoopback), listen: listenToLoopback() }
  const call = async (method: string, ask: unknown) => {
    const carried = await electron(method, ask).catch(() => {
      throw new Trouble(lost)
    })
    if ('accident' in carried) throw new Trouble(carried.accident.says)
    return carried.answered
  }
  return { desk: remoteDesk(call), listen: (listener) => electron('listen', listener) }
}

async function callLoopback(method: string, ask: unknown): Promise<unknown> {
  const response = await fetch(`/desk/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: passagesOnce },
    body: JSON.stringify(ask),
  }).catch(() => {
    throw new Trouble(lost)
  })
  const text = await response.text()
  if (response.ok) return readWithPassagesOnce(text)
  throw new Trouble(
    response.headers.get('content-type')?.startsWith('application/json') ? (JSON.parse(text) as Accident).says : text || lost,
  )
}

/** One stream for the whole page. After a break in it news may have been missed, so everyone is told that the door may have changed. */
function listenToLoopback(): Connection['listen'] {
  const listeners = new Set<Listener>()
  const tell = (news: News) => {
    for (const listener of listeners) listener(news)
  }
  let broken = false
  const stream = new EventSource('/news')
  stream.onmessage = (message) => tell(JSON.parse(message.data) as News)
  stream.onerror = () => {
    broken = true
  }
  stream.onopen = () => {
    if (broken) tell({ news: 'door' })
    broken = false
  }
  return (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
}
