import { createContext, use, useLayoutEffect } from 'react'
import { useKept } from '../../parts/useKept.ts'

export const looks = ['system', 'light', 'dark', 'contrast'] as const
export type Look = (typeof looks)[number]
/** How Foursight looks to one person, and whether letters alone are keys. */
export type Appearance = Readonly<{ look: Look; singleKeys: boolean }>

const usual: Appearance = { look: 'system', singleKeys: true }

const Context = createContext<readonly [Appearance, (appearance: Appearance) => void]>([usual, () => {}])
export const AppearanceProvider = Context.Provider
export const useAppearance = () => use(Context)

/** The look as kept, put on the whole page. */
export function useKeptAppearance(): readonly [Appearance, (appearance: Appearance) => void] {
  const [appearance, setAppearance] = useKept<Appearance>('appearance', usual)
  const { look } = appearance
  useLayoutEffect(() => {
    if (look === 'system') document.documentElement.removeAttribute('data-look')
    else document.documentElement.setAttribute('data-look', look)
  }, [look])
  return [appearance, setAppearance]
}
