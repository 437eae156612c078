import { describe, expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

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
