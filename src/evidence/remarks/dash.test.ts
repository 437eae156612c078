import { expect, test } from 'vitest'
import { remarksOn } from '#case/remarks'
import { fileOf, paper } from '../../../tests/reading/paper.ts'
import { recogniseDocuments } from '../documents/recogniseDocuments.ts'
import { readRemarks } from './readRemarks.ts'

const head = {
  MG5: 'MG5\nPOLICE REPORT\nURN\t11AA100\nOfficer in the case\tPC 9 Obi\n\n',
  MG11: 'MG11\nWITNESS STATEMENT\nStatement of: Jo LEE\nThis statement (consisting of 1 page signed by me) is true to the best of my knowledge and belief.\n\n',
  LOG: 'INCIDENT LOG 0291\t03/05/2024\nCALLER: J LEE\n\n',
  OTHER: 'From: PC Obi\nSent: 04/05/2024\nTo: File\nSubject: update\n\n',
  CUSTODY: 'CUSTODY RECORD 25/00412\nDetained person: Ian MOSS\n\n',
}
const isSaidToExist = (text: string, kind: keyof typeof head = 'MG5'): boolean =>
  remarksOn(readRemarks(recogniseDocuments(fileOf(paper('a.pdf', `${head[kind]}${text}\n`)))), 'dash').some(
    ({ says }) => says === 'saidToExist',
  )

test.each([
  ['DASH (H). Referred to MARAC.'],
  ['Handover: arrest attempted. DASH = S. Phone to do.', 'LOG'],
  ['1840 dash done on the tablet, synced later.', 'LOG'],
  ['In the DASH she disclosed that he has tracked her phone.'],
  ['The DASH shows that he has access to a shotgun.'],
  ['I have read the DASH from Monday and agree with it.', 'OTHER'],
  ['The DASH of 3 May is kept by the Vulnerability Unit and cannot be released.', 'OTHER'],
  ['Two DASHes exist, one for each report.', 'OTHER'],
  ['I took Miss LEE through the Domestic Abuse, Stalking and Harassment risk checklist at her home.', 'MG11'],
  ['The constable asked me a long list of questions from what she called a DASH.', 'MG11'],
  ['There is one thing you have not asked for, the DASH. It was completed by response on the night.', 'OTHER'],
  ['The DASH went up to the co-ordinator on Friday.', 'OTHER'],
  ['We did the DASH over the phone with an interpreter.', 'OTHER'],
  ['DASH completed with her sister present.'],
  ['Bail objected to. IP’s DASH done & on record.', 'CUSTODY'],
] as const)('said to exist: %s', (text, kind?: keyof typeof head) => {
  expect(isSaidToExist(text, kind)).toBe(true)
})

test.each([
  ['DASH still o/s, chased 3/4 and 9/4.', 'LOG'],
  ['DASH refused x2, IP wanted to sleep.', 'LOG'],
  ['I assumed nights had completed the DASH.', 'OTHER'],
  ['The crime report says DASH done. That was entered in error.', 'OTHER'],
  ['Can you get a DASH done with her before this goes off.', 'OTHER'],
  ['I would have completed the DASH had she been in.', 'OTHER'],
  ['A DASH was completed with the suspect’s ex-wife in 2019.', 'OTHER'],
  ['Each force requires that a DASH is completed at the scene.', 'OTHER'],
  ['The school completed a risk assessment for the child.', 'OTHER'],
  ['Risk assessment done by custody staff, medium.', 'CUSTODY'],
  ['Dash cam footage done and uploaded to the system.', 'MG5'],
  ['He made a dash for the gate and I went through the house.', 'MG11'],
  ['I have not had the DASH training and have completed none.', 'OTHER'],
  ['DASH S / M / H', 'LOG'],
  ['If the DASH comes back as high she will go to MARAC.', 'OTHER'],
  ['Inspector asks whether the DASH was completed.', 'CUSTODY'],
  ['Nobody has sat down with her and gone through the DASH.', 'OTHER'],
  ['The DASH on the system relates to his then wife.', 'OTHER'],
] as const)('not said to exist: %s', (text, kind?: keyof typeof head) => {
  expect(isSaidToExist(text, kind)).toBe(false)
})
