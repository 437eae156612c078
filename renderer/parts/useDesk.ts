import { createContext, use, useEffect, useEffectEvent } from 'react'
import type { News, RemoteDesk } from '#api/contract'
import type { Connection } from '../connect.ts'

const ConnectionContext = createContext<Connection | undefined>(undefined)
export const ConnectionProvider = ConnectionContext.Provider

function useConnection(): Connection {
  const connection = use(ConnectionContext)
  if (!connection) throw new Error('No desk: wrap the app in <ConnectionProvider>.')
  return connection
}

export const useDesk = (): RemoteDesk => useConnection().desk

/** Hears what the desk pushes, for as long as the caller is on the screen. */
export function useNews(heard: (news: News) => void): void {
  const { listen } = useConnection()
  const hear = useEffectEvent(heard)
  useEffect(() => listen((news) => hear(news)), [listen])
}
