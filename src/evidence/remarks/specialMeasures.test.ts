import { describe, expect, test } from 'vitest'
import { remarksOn } from '#case/remarks'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRemarks } from './readRemarks.ts'

const head: Record<string, string> = {
  MG5: 'MG5\nPOLICE REPORT\nURN\t11AA100\nOfficer in the case\tPC 9 Obi\n\n',
  MG11: 'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page signed by me) is true to the best of my knowledge and belief.\n\n',
  LOG: 'OCCURRENCE ENQUIRY LOG 25/1\nDate / time | Officer | Entry\n',
  OTHER: 'From: PC Obi\nSent: 04/05/2024\nTo: File\nSubject: update\n\n',
  CUSTODY: 'CUSTODY RECORD 25/00412\nDetained person: Ian MOSS\nOffence: Stalking\n\n',
}
/** Words, and the paper they stand in where it is no MG5. */
type Example = [text: string, kind?: string | undefined]
const says = (text: string, kind = 'MG5'): readonly string[] =>
  remarksOn(readRemarks(recogniseDocuments(fileOf(paper('a.txt', `${head[kind]}${text}\n`)))), 'specialMeasures').map((one) => one.says)

describe('an assessment told over several sentences', () => {
  test.each<Example>([
    ['Court options run through with IP on 4/6. He will give evidence in open court, does not want a screen. No application to be made.'],
    ['I have been through MG2 with Mrs Ahmed. She is for live link, can’t be in the building with him. I consider her intimidated.'],
    ['Saw Mr Doyle about giving evidence. He was offered screens or a link and turned them down. I agree with that.', 'OTHER'],
    ['14:10 Visited vic re trial. Options explained. Picks screens. OIC agrees.', 'LOG'],
    ['SMs put to IP, said no ta. N/F/A on measures.', 'LOG'],
    ['The complainant’s preference is a live link from another building. I consider that she is intimidated and recommend the link.'],
    [
      'I have talked to DC Marsh about how I would give my evidence. I have decided on the link and she agrees and will apply for it.',
      'MG11',
    ],
    ['MG2\nWitness: Ann Poe\nViews of witness: would like a screen\nMeasures sought: screens'],
  ])('%s', (text, kind) => {
    expect(says(text, kind)).toContain('assessed')
  })
})

describe('no assessment', () => {
  test.each<Example>([
    ['IP says she would want screens. Not yet gone through with her in any detail.'],
    ['Officers should discuss special measures with every victim and record what she would prefer, with reasons.'],
    ['TC to IP to go over SMs, went to voicemail.', 'LOG'],
    ['IP called to ask about court date. Explained listing. She is happy with update.', 'LOG'],
    ['VPS explained to IP and she declined. RO discussed, she wants one.'],
    ['Discussed the options with IP; she chose to go to her mother’s and does not want an alarm. I agree.'],
    ['The suspect asked whether he could have a screen at trial. Explained that was for witnesses.'],
    ['I would attend court but I would ask for a screen so that he cannot see me.', 'MG11'],
    ['MG2\nWitness: Ann Poe\nViews of witness:\nMeasures sought:\nOfficer:'],
  ])('%s', (text, kind) => {
    expect(says(text, kind)).not.toContain('assessed')
  })
})

describe('a form kept elsewhere, a need, a fear', () => {
  test.each([
    ['MG2 - emailed to CPS 4/5 by previous OIC.', 'saidToExist', 'MG5'],
    ['MG2 is on Niche, I have no access.', 'saidToExist', 'MG5'],
    ['OIC states MG2 completed and on file.', 'saidToExist', 'CUSTODY'],
    ['Vic is 15. SM will be needed for court.', 'need', 'LOG'],
    ['Victim is likely to be an intimidated witness.', 'need', 'MG5'],
    ['Happy to go to court if I don’t have to stand near him. I can’t if I have to sit next to him at court.', 'mentioned', 'MG11'],
    ['She is dreading being in the same room as him at trial.', 'mentioned', 'OTHER'],
  ])('%s', (text, expected, kind) => {
    expect(says(text, kind)).toContain(expected)
  })
  test.each<Example>([
    ['MG2 on the system is for the eyewitness.', 'OTHER'],
    ['MG2 sent to IP by email for her to fill in, nothing back.', 'OTHER'],
    ['If so MG2 must be attached.', 'MG5'],
    ['DP has special measures in cell, CCTV screens monitored.', 'CUSTODY'],
    ['Do you want screens for the office move?', 'OTHER'],
    ['There is a stone to be put up and the court file is late.', 'OTHER'],
  ])('%s says nothing of one', (text, kind) => {
    expect(says(text, kind).filter((one) => !['named', 'none'].includes(one))).toEqual([])
  })
})
