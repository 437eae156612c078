import { expect, test } from 'vitest'
import type { Idea } from '#case/vocabulary'
import { readSnippet } from '../../../../tests/reading/readSnippet.ts'

const ideasIn = (text: string): readonly Idea[] =>
  readSnippet({ name: '', kind: 'MG5', suspect: 'Dean HARKER', victim: 'Laura FINCH', text, says: [], saysNot: [] }).map(({ idea }) => idea)

const own: readonly (readonly [Idea, string])[] = [
  ['loitering', 'Attended work address, spoke to manager.'],
  ['loitering', 'Waited at address until IP returned home.'],
  ['contacting', 'Rang IP twice, no answer, left voicemail.'],
  ['contacting', 'Texted IP with crime number.'],
  ['thirdPartyContact', "Contacted IP's employer for CCTV."],
  ['thirdPartyContact', 'Spoke to her mother, who will make a statement.'],
  ['entryToHome', 'Entered via rear door under s.17.'],
  ['interferingWithProperty', 'Keyed car reported by neighbour; no suspect.'],
]
test.each(own)('no %s of the suspect: %s', (idea, text) => expect(ideasIn(text)).not.toContain(idea))

const his: readonly (readonly [Idea, string])[] = [
  ['interferingWithProperty', 'Keyed car.'],
  ['following', 'Followed to bus stop.'],
  ['gifts', 'Sends her drawings.'],
  ['loitering', 'Turned up at work x3.'],
  ['loitering', 'Seen outside nursery.'],
  ['contacting', 'Rang IP 40 times, no answer.'],
  ['loitering', 'Attended work address shouting, CCTV held.'],
  ['thirdPartyContact', 'Contacts her mum and boss.'],
  ['entryToHome', 'Got in through bathroom window while she was out.'],
]
test.each(his)('%s: %s', (idea, text) => expect(ideasIn(text)).toContain(idea))
