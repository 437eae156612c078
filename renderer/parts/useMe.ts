import { createContext, use } from 'react'
import type { Me } from '#api/contract'

const Context = createContext<Me | undefined>(undefined)
export const MeProvider = Context.Provider

/** Who is signed in. @throws outside the rooms behind the door */
export function useMe(): Me {
  const me = use(Context)
  if (!me) throw new Error('Nobody is signed in here: wrap the rooms in <MeProvider>.')
  return me
}

/** Why a supervisor's step is barred to whoever is signed in; undefined for a supervisor. */
export const useSupervisorBar = (otherwise: string): readonly string[] | undefined =>
  useMe().roles.includes('supervisor') ? undefined : [otherwise]
