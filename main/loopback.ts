import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, NotOurs } from '#api/answer'
import type { Accident, Desk, News } from '#api/contract'
import { passagesOnce, textWithPassagesOnce } from '#case/passagesOnce'
import { appFile } from './appFiles.ts'
import { pageHeaders } from './page.ts'

/** Larger than the largest ask of the contract (a piece of a parcel), and no more. */
const largestAsk = 8 * 1024 * 1024

type Serving = {
  desk: Desk
  /** Where the built screens are. */
  screens: string
  /** Tells the listener of news until the function it returns is called. */
  listen: (listener: (news: News) => void) => () => void
  /** For the technical log; never shown. */
  accident: (error: unknown) => void
  port?: number
}

export type Loopback = Readonly<{ port: number; origin: string /** Works once. */; address: string; close: () => Promise<void> }>

const newKey = () => randomBytes(32).toString('base64url')
const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/**
 * The desk for a browser on this machine: 127.0.0.1 only. The address holds a key that works once; it is exchanged for a cookie that only
 * this instance knows. Anything that is not our own page talking to us is refused with a plain status. @throws when the port is taken.
 */
export async function serve({ desk, screens, listen, accident, port = 0 }: Serving): Promise<Loopback> {
  const cookie = newKey()
  let key: string | undefined = newKey()
  let origin = ''
  const listening = new Set<ServerResponse>()
  const cookieName = () => `foursight-${new URL(origin).port}`

  const isOurs = (request: IncomingMessage) => {
    const given = (request.headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(`${cookieName()}=`))
    return same(given?.slice(cookieName().length + 1) ?? '', cookie)
  }

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value)
    if (`http://${request.headers.host}` !== origin) return refuse(response, 421, 'Not this server.')
    const { pathname, searchParams } = new URL(request.url ?? '/', origin)

    if (request.method === 'GET' && pathname === '/' && searchParams.has('key')) {
      if (!key || !same(searchParams.get('key') ?? '', key))
        return refuse(response, 403, 'This address works once. Start Foursight again for a new one.')
      key = undefined
      const head = {
        'Content-Type': 'text/html; charset=utf-8',
        'Set-Cookie': `${cookieName()}=${cookie}; HttpOnly; SameSite=Strict; Path=/`,
      }
      // A page of our own goes on to the app, so that the strict cookie is sent with the next request wherever this one came from.
      response
        .writeHead(200, head)
        .end('<!doctype html><title>Foursight</title><link rel="icon" href="data:,"><meta http-equiv="refresh" content="0;url=/">')
      return
    }
    if (!isOurs(request))
      return refuse(response, 403, 'Foursight is open in another window. Start it again for an address that works here.')

    const method = /^\/desk\/([A-Za-z]+)$/.exec(pathname)?.[1]
    if (method) return callDesk(method, request, response)
    if (request.method !== 'GET') return refuse(response, 405, 'Not allowed.')
    if (pathname === '/news') return tellNews(response)

    const file = await appFile(screens, pathname)
    if (!file) return refuse(response, 404, 'No such page.')
    const lasting = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    response
      .writeHead(200, { 'Content-Type': file.mediaType, 'Content-Length': file.bytes.length, 'Cache-Control': lasting })
      .end(file.bytes)
  }

  async function callDesk(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST' || request.headers.origin !== origin) return refuse(response, 403, 'Not from our own page.')
    if (request.headers['content-type'] !== 'application/json') return refuse(response, 415, 'Not JSON.')
    try {
      const answered = await answer(desk, method, JSON.parse(await bodyOf(request)))
      const isOnce = request.headers.accept === passagesOnce && typeof answered === 'object' && answered !== null
      sendText(response, 200, isOnce ? textWithPassagesOnce(answered) : JSON.stringify(answered))
    } catch (error) {
      const notOurs = error instanceof NotOurs || error instanceof SyntaxError
      if (!notOurs) accident(error)
      const says = notOurs ? error.message : 'Something went wrong. Nothing you saved is lost.'
      sendJson(response, error instanceof TooLarge ? 413 : notOurs ? 400 : 500, {
        error: notOurs ? 'notOurs' : 'broken',
        says,
      } satisfies Accident)
    }
  }

  function tellNews(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    response.write(': listening\n\n')
    const stop = listen((news) => response.write(`data: ${JSON.stringify(news)}\n\n`))
    listening.add(response)
    response.on('close', () => {
      listening.delete(response)
      stop()
    })
  }

  const server = createServer((request, response) => {
    reply(request, response).catch((error) => {
      accident(error)
      if (!response.headersSent) refuse(response, 500, 'Something went wrong.')
      else response.end()
    })
  })
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, '127.0.0.1', listening))
  const bound = (server.address() as AddressInfo).port
  origin = `http://127.0.0.1:${bound}`
  return {
    port: bound,
    origin,
    address: `${origin}/?key=${key}`,
    close: () =>
      new Promise((closed) => {
        for (const listener of listening) listener.end()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

class TooLarge extends NotOurs {}

const refuse = (response: ServerResponse, status: number, says: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(says)
}

const sendText = (response: ServerResponse, status: number, json: string): void => {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(json)
}

const sendJson = (response: ServerResponse, status: number, body: unknown): void => sendText(response, status, JSON.stringify(body))

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    length += piece.length
    if (length > largestAsk) throw new TooLarge('That is too large to take in one piece.')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}
