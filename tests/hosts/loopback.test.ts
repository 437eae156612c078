import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Desk } from '#api/contract'
import { type Loopback, serve } from '../../main/loopback.ts'
import { newsroom } from '../../main/news.ts'

const news = newsroom()
const accidents: unknown[] = []
const desk = {
  jobs: () => ({ done: true, result: [] }),
  cases: () => {
    throw new Error('a secret of the inner workings')
  },
} as unknown as Desk

let host: Loopback
let screens: string
beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'foursight-test-'))
  screens = join(folder, 'screens')
  mkdirSync(screens)
  writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Foursight</title>')
  writeFileSync(join(folder, 'secret.txt'), 'not for the page')
  symlinkSync(join(folder, 'secret.txt'), join(screens, 'link.txt'))
  host = await serve({ desk, screens, listen: news.listen, accident: (error) => accidents.push(error) })
})
afterEach(() => host.close())

type Sent = { method?: string; path: string; headers?: Record<string, string>; body?: string }

/** `fetch` would mend Host, Origin and the path; a hostile program does not. */
const send = ({ method = 'GET', path, headers = {}, body }: Sent) =>
  new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((done, failed) => {
    const sent = request(
      { host: '127.0.0.1', port: host.port, method, path, headers: { host: `127.0.0.1:${host.port}`, ...headers } },
      (response) => {
        let text = ''
        response.on('data', (piece) => {
          text += piece
        })
        response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, text }))
      },
    )
    sent.on('error', failed)
    sent.end(body)
  })

const keyPath = () => host.address.replace(host.origin, '')
async function cookie(): Promise<string> {
  const { headers } = await send({ path: keyPath() })
  return String((headers['set-cookie'] as string[])[0]).split(';')[0] ?? ''
}
const asking = async (more: Partial<Sent> = {}): Promise<Sent> => ({
  method: 'POST',
  path: '/desk/jobs',
  body: '{}',
  ...more,
  headers: { cookie: await cookie(), origin: host.origin, 'content-type': 'application/json', ...more.headers },
})

test('the key works once, and is exchanged for a cookie that scripts and other sites never see', async () => {
  const first = await send({ path: keyPath() })
  expect(first.status).toBe(200)
  expect(String(first.headers['set-cookie'])).toMatch(new RegExp(`^foursight-${host.port}=.{40,}; HttpOnly; SameSite=Strict; Path=/$`))
  expect((await send({ path: keyPath() })).status).toBe(403)
})

test('listens on this machine only', async () => {
  expect(host.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

describe('is refused with a plain status:', () => {
  test.each<[string, number, () => Promise<Sent>]>([
    ['another host name (DNS rebinding)', 421, () => asking({ headers: { host: 'foursight.example' } })],
    ['localhost by name', 421, () => asking({ headers: { host: `localhost:${host.port}` } })],
    ['no cookie', 403, () => asking({ headers: { cookie: '' } })],
    ['another instance’s cookie', 403, () => asking({ headers: { cookie: 'foursight-1=x' } })],
    ['a page from elsewhere', 403, () => asking({ headers: { origin: 'https://example.com' } })],
    ['no origin', 403, () => asking({ headers: { origin: '' } })],
    ['a form post', 415, () => asking({ headers: { 'content-type': 'text/plain' } })],
    ['a question by GET', 403, () => asking({ method: 'GET' })],
    ['an unknown request', 400, () => asking({ path: '/desk/dropTables' })],
    ['a request of Object itself', 400, () => asking({ path: '/desk/constructor' })],
    ['words that are not JSON', 400, () => asking({ body: '{' })],
    ['an ask that is not the contract’s', 400, () => asking({ body: '{"more":1}' })],
    ['too much', 413, () => asking({ body: `"${'x'.repeat(9 * 1024 * 1024)}"` })],
    ['an unknown page', 404, async () => ({ path: '/nothing.js', headers: { cookie: await cookie() } })],
    ['a page without the cookie', 403, async () => ({ path: '/' })],
    ['the folder above', 404, async () => ({ path: '/../secret.txt', headers: { cookie: await cookie() } })],
    ['the folder above, encoded', 404, async () => ({ path: '/%2e%2e%2fsecret.txt', headers: { cookie: await cookie() } })],
    ['a link out of the folder', 404, async () => ({ path: '/link.txt', headers: { cookie: await cookie() } })],
    ['a name with a zero in it', 404, async () => ({ path: '/index.html%00.js', headers: { cookie: await cookie() } })],
    ['another verb', 405, async () => ({ method: 'DELETE', path: '/', headers: { cookie: await cookie() } })],
  ])('%s: %i', async (_, status, make) => {
    expect((await send(await make())).status).toBe(status)
  })
})

test('our own page is answered, under the strict policy and without CORS', async () => {
  const answered = await send(await asking())
  expect([answered.status, JSON.parse(answered.text)]).toEqual([200, { done: true, result: [] }])
  expect(String(answered.headers['content-security-policy'])).toMatch(/^default-src 'none'/)
  expect(answered.headers['access-control-allow-origin']).toBeUndefined()
})

test('an accident says nothing of the inner workings, and is kept for the technical log', async () => {
  const { status, text } = await send(await asking({ path: '/desk/cases' }))
  expect([status, JSON.parse(text)]).toEqual([500, { error: 'broken', says: 'Something went wrong. Nothing you saved is lost.' }])
  expect(accidents).toHaveLength(1)
})

test('news is heard by whoever listens, until they go', async () => {
  const heard = await fetch(`${host.origin}/news`, { headers: { cookie: await cookie() } })
  const reader = heard.body!.getReader()
  await reader.read()
  news.tell({ news: 'door' })
  expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: {"news":"door"}\n\n')
  await reader.cancel()
})

test('a port that is taken is an error the caller can name', async () => {
  await expect(serve({ desk, screens, listen: news.listen, accident: () => {}, port: host.port })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
