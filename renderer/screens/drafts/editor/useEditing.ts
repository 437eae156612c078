import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Answers, DraftKind, Reply } from '#api/contract'
import { sentenceOf } from '../../../parts/useAnswer.ts'
import { useDesk, useNews } from '../../../parts/useDesk.ts'
import { useStep } from '../../../parts/useStep.ts'
import type { EditorHandle } from './Editor.tsx'
import type { Part } from './schema.ts'

export type EditedDraft = Answers['editDraft']
type Asked = { caseId: string; kind: DraftKind }
export type Saving = 'saved' | 'writing' | Readonly<{ failed: string }>

/** How long after the last key what was written is saved, in milliseconds. */
const pause = 600

/** The parts as they are sent; the desk reads them anew. */
const sent = (parts: readonly Part[]) => parts as never

/** A draft being written: saved as it is written, looked over each time it was, and the steps that are taken with it. */
export function useEditing(which: Asked, first: EditedDraft) {
  const desk = useDesk()
  const step = useStep()
  const editor = useRef<EditorHandle>(null)
  const [draft, setDraft] = useState(first)
  const [saving, setSaving] = useState<Saving>('saved')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const unsaved = useRef(false)
  /** For when the editor has left the page before what was written in it is saved. */
  const latest = useRef(first.parts)

  async function save() {
    clearTimeout(timer.current)
    const parts = editor.current?.parts() ?? latest.current
    unsaved.current = false
    const reply = await desk
      .keepDraft({ ...which, parts: sent(parts) })
      .catch((error) => ({ done: false as const, because: [sentenceOf(error)] }))
    if (reply.done) {
      setDraft((before) => ({ ...before, look: reply.result }))
      setSaving(unsaved.current ? 'writing' : 'saved')
    } else {
      unsaved.current = true
      setSaving({ failed: reply.because.join(' ') })
    }
  }
  /** Saves at once what is not saved, when the page is left or the hands go elsewhere. */
  function saveNow() {
    if (unsaved.current) void save()
  }
  const flush = useEffectEvent(saveNow)
  useEffect(() => {
    const leaving = () => flush()
    addEventListener('pagehide', leaving)
    return () => {
      removeEventListener('pagehide', leaving)
      leaving()
    }
  }, [])
  // Something was decided or read meanwhile: what is offered may have changed.
  useNews((news) => {
    if (news.news === 'case' && news.caseId === which.caseId && !step.busy) void look()
  })

  async function look() {
    const reply = await desk.editDraft(which).catch(() => undefined)
    if (reply?.done && !unsaved.current) setDraft(reply.result)
  }

  function written() {
    unsaved.current = true
    latest.current = parts()
    setSaving('writing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(), pause)
  }

  const parts = () => editor.current?.parts() ?? draft.parts
  /** Takes a step, with what was written saved first, and shows the draft as the step left it. */
  const take = (ask: () => Promise<Reply<EditedDraft>>, then?: (draft: EditedDraft) => void) =>
    step.take(
      async () => {
        if (unsaved.current) await save()
        return ask()
      },
      (result) => {
        setDraft(result)
        then?.(result)
      },
    )

  return {
    busy: step.busy,
    refused: step.refused,
    refuse: step.refuse,
    step: step.take,
    take,
    editor,
    draft,
    saving,
    written,
    saveNow,
    parts,
    which,
    answer: (ids: Readonly<{ take: readonly string[]; leave: readonly string[] }>) =>
      step.take(
        () => desk.answerChanges({ ...which, parts: sent(parts()), take: [...ids.take], leave: [...ids.leave] }),
        ({ parts: next, look: now }) => {
          editor.current?.put(next)
          setDraft((before) => ({ ...before, look: now }))
        },
      ),
    keepVersion: (name: string, then: (draft: EditedDraft) => void) =>
      take(
        () => desk.keepDraftVersion({ ...which, parts: sent(parts()), name }),
        (kept) => {
          unsaved.current = false
          clearTimeout(timer.current)
          setSaving('saved')
          then(kept)
        },
      ),
    letGo: () =>
      step.take(
        () => {
          unsaved.current = false
          clearTimeout(timer.current)
          return desk.dropDraft(which)
        },
        (result) => {
          setDraft(result)
          editor.current?.put(result.parts)
          unsaved.current = false
          clearTimeout(timer.current)
          setSaving('saved')
        },
      ),
  }
}

export type Editing = ReturnType<typeof useEditing>
