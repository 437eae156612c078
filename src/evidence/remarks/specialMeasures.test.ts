import { describe, expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../tests/reading/saysOn.ts'

/** Words, and the paper they stand in where it is no MG5. */
type Example = [text: string, kind?: PaperKind]

describe('an assessment told over several sentences', () => {
  test.each<Example>([
    ['Court options run through with IP on 4/6. He will give evidence in open court, does not want a screen. No application to be made.'],
    ['I have been through MG2 with Mrs Ahmed. She is for live link, can’t be in the building with him. I consider her intimidated.'],
    ['Saw Mr Doyle about giving evidence. He was offered screens or a link and turned them down. I agree with that.', 'EMAIL'],
    ['14:10 Visited vic re trial. Options explained. Picks screens. OIC agrees.', 'OEL'],
    ['SMs put to IP, said no ta. N/F/A on measures.', 'OEL'],
    ['The complainant’s preference is a live link from another building. I consider that she is intimidated and recommend the link.'],
    [
      'I have talked to DC Marsh about how I would give my evidence. I have decided on the link and she agrees and will apply for it.',
      'MG11',
    ],
    ['MG2\nWitness: Ann Poe\nViews of witness: would like a screen\nMeasures sought: screens'],
  ])('%s', (text, kind) => {
    expect(saysOn('specialMeasures', text, kind)).toContain('assessed')
  })
})

describe('no assessment', () => {
  test.each<Example>([
    ['IP says she would want screens. Not yet gone through with her in any detail.'],
    ['Officers should discuss special measures with every victim and record what she would prefer, with reasons.'],
    ['TC to IP to go over SMs, went to voicemail.', 'OEL'],
    ['IP called to ask about court date. Explained listing. She is happy with update.', 'OEL'],
    ['VPS explained to IP and she declined. RO discussed, she wants one.'],
    ['Discussed the options with IP; she chose to go to her mother’s and does not want an alarm. I agree.'],
    ['The suspect asked whether he could have a screen at trial. Explained that was for witnesses.'],
    ['I would attend court but I would ask for a screen so that he cannot see me.', 'MG11'],
    ['MG2\nWitness: Ann Poe\nViews of witness:\nMeasures sought:\nOfficer:'],
  ])('%s', (text, kind) => {
    expect(saysOn('specialMeasures', text, kind)).not.toContain('assessed')
  })
})

describe('a form kept elsewhere, a need, a fear', () => {
  test.each<[text: string, expected: string, kind: PaperKind]>([
    ['MG2 - emailed to CPS 4/5 by previous OIC.', 'saidToExist', 'MG5'],
    ['MG2 is on Niche, I have no access.', 'saidToExist', 'MG5'],
    ['OIC states MG2 completed and on file.', 'saidToExist', 'CUSTODY'],
    ['Vic is 15. SM will be needed for court.', 'need', 'OEL'],
    ['Victim is likely to be an intimidated witness.', 'need', 'MG5'],
    ['Happy to go to court if I don’t have to stand near him. I can’t if I have to sit next to him at court.', 'mentioned', 'MG11'],
    ['She is dreading being in the same room as him at trial.', 'mentioned', 'EMAIL'],
  ])('%s', (text, expected, kind) => {
    expect(saysOn('specialMeasures', text, kind)).toContain(expected)
  })
  test.each<Example>([
    ['MG2 on the system is for the eyewitness.', 'EMAIL'],
    ['MG2 sent to IP by email for her to fill in, nothing back.', 'EMAIL'],
    ['If so MG2 must be attached.', 'MG5'],
    ['DP has special measures in cell, CCTV screens monitored.', 'CUSTODY'],
    ['Do you want screens for the office move?', 'EMAIL'],
    ['There is a stone to be put up and the court file is late.', 'EMAIL'],
  ])('%s says nothing of one', (text, kind) => {
    expect(saysOn('specialMeasures', text, kind).filter((one) => !['named', 'none'].includes(one))).toEqual([])
  })
})
