import type { Protocol } from 'electron'
import { appFile } from '../appFiles.ts'
import { pageHeaders } from '../page.ts'
import { isOurs, scheme } from './address.ts'

/** Before the app is ready: our scheme behaves as a secure web origin, so that modules, workers and WebAssembly load from it. */
export const registerScheme = (protocol: Protocol): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ])

/** Serves the built screens, and nothing else, under our scheme. */
export function serveScreens(protocol: Protocol, folder: string): void {
  protocol.handle(scheme, async (request) => {
    const file = isOurs(request.url) && request.method === 'GET' ? await appFile(folder, new URL(request.url).pathname) : undefined
    if (!file) return new Response('No such page.', { status: 404, headers: pageHeaders })
    return new Response(new Uint8Array(file.bytes), { headers: { ...pageHeaders, 'Content-Type': file.mediaType } })
  })
}
