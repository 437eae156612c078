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
  remarksOn(readRemarks(recogniseDocuments(fileOf(paper('a.pdf', `${head[kind]}${text}\n`)))), 'stalkingQuestions').some(
    ({ says }) => says === 'saidToExist',
  )

test.each([
  ['SSQs asked, 9 positive.'],
  ['Stalking Qs - Yes'],
  ['S-DASH 7/11, supervisor informed.', 'LOG'],
  ['Extra Qs done, all Y bar pets.', 'LOG'],
  ['He went through another eleven questions about stalking and wrote down what I said.', 'MG11'],
  ['I then asked Mrs LEE the supplementary questions relating to stalking.', 'MG11'],
  ['The stalking part of the DASH is filled in but the copier did one side only.', 'OTHER'],
  ['S1 to S11 were answered at the station.', 'OTHER'],
  ['On the S-DASH she told me that he has a key.', 'OTHER'],
  ['The S-DASH dated 4 June is on the hub’s own system.', 'OTHER'],
  ['Additional 11 partly answered, she had to go.', 'OTHER'],
  ['Stalking screening tool completed by the SPOC.'],
] as const)('said to exist: %s', (text, kind?: keyof typeof head) => {
  expect(isSaidToExist(text, kind)).toBe(true)
})

test.each([
  ['Task: complete S-DASH.', 'LOG'],
  ['The stalking questions were left blank because question 8 was answered no.', 'OTHER'],
  ['Where question 8 is a yes the additional stalking questions must be asked.'],
  ['The suspect was asked additional questions and made no comment.'],
  ['Further questions about the download were answered by the DFU.', 'OTHER'],
  ['I would have done the S-DASH had I known.', 'OTHER'],
  ['They used an S-DASH with the other girl he followed.', 'MG11'],
  ['S-DASH refused, IP tired of forms.', 'LOG'],
  ['Stalking section empty, main questions answered.', 'LOG'],
  ['Appointment made for S-DASH, IP did not attend.', 'LOG'],
  ['DASH done, medium.'],
  ['SPOC advised that an S-DASH be done.'],
  ['There is nothing recorded in the stalking section of the DASH.', 'OTHER'],
] as const)('not said to exist: %s', (text, kind?: keyof typeof head) => {
  expect(isSaidToExist(text, kind)).toBe(false)
})
