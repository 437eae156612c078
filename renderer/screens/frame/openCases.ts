import { createContext, use, useEffect, useEffectEvent } from 'react'
import { useKept } from '../../parts/useKept.ts'

/** A case that stands open: `at` is the address it was last seen at. */
export type OpenCase = Readonly<{ caseId: string; title: string; at: string }>
export type OpenCases = Readonly<{ open: readonly OpenCase[]; put: (one: OpenCase) => void; close: (caseId: string) => void }>

const most = 8

const Context = createContext<OpenCases>({ open: [], put: () => {}, close: () => {} })
export const OpenCasesProvider = Context.Provider
export const useOpenCases = () => use(Context)

/** The cases that stand open, the oldest first; they are open again the next day. Beyond eight the one opened longest ago is closed. */
export function useKeptOpenCases(): OpenCases {
  const [open, setOpen] = useKept<readonly OpenCase[]>('open cases', [])
  return {
    open,
    put(one) {
      const known = open.some(({ caseId }) => caseId === one.caseId)
      setOpen(known ? open.map((each) => (each.caseId === one.caseId ? one : each)) : [...open, one].slice(-most))
    },
    close: (caseId) => setOpen(open.filter((one) => one.caseId !== caseId)),
  }
}

/** The case on the screen stands among those open, where one left it. */
export function useStandsOpen(caseId: string, title: string | undefined): void {
  const { put } = useOpenCases()
  const stand = useEffectEvent((title: string) => put({ caseId, title, at: location.hash }))
  useEffect(() => {
    if (title === undefined) return
    stand(title)
    const moved = () => {
      if (location.hash.startsWith(`#/case/${caseId}/`)) stand(title)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [caseId, title])
}
