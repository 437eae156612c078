import { expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

const isSaidToExist = (text: string, kind?: PaperKind): boolean => saysOn('stalkingQuestions', text, kind).includes('saidToExist')

test.each([
  ['SSQs asked, 9 positive.'],
  ['Stalking Qs - Yes'],
  ['S-DASH 7/11, supervisor informed.', 'LOG'],
  ['Extra Qs done, all Y bar pets.', 'LOG'],
  ['He went through another eleven questions about stalking and wrote down what I said.', 'MG11'],
  ['I then asked Mrs LEE the supplementary questions relating to stalking.', 'MG11'],
  ['The stalking part of the DASH is filled in but the copier did one side only.', 'EMAIL'],
  ['S1 to S11 were answered at the station.', 'EMAIL'],
  ['On the S-DASH she told me that he has a key.', 'EMAIL'],
  ['The S-DASH dated 4 June is on the hub’s own system.', 'EMAIL'],
  ['Additional 11 partly answered, she had to go.', 'EMAIL'],
  ['Stalking screening tool completed by the SPOC.'],
] as const)('said to exist: %s', (text, kind?: PaperKind) => {
  expect(isSaidToExist(text, kind)).toBe(true)
})

test.each([
  ['Task: complete S-DASH.', 'LOG'],
  ['The stalking questions were left blank because question 8 was answered no.', 'EMAIL'],
  ['Where question 8 is a yes the additional stalking questions must be asked.'],
  ['The suspect was asked additional questions and made no comment.'],
  ['Further questions about the download were answered by the DFU.', 'EMAIL'],
  ['I would have done the S-DASH had I known.', 'EMAIL'],
  ['They used an S-DASH with the other girl he followed.', 'MG11'],
  ['S-DASH refused, IP tired of forms.', 'LOG'],
  ['Stalking section empty, main questions answered.', 'LOG'],
  ['Appointment made for S-DASH, IP did not attend.', 'LOG'],
  ['DASH done, medium.'],
  ['SPOC advised that an S-DASH be done.'],
  ['There is nothing recorded in the stalking section of the DASH.', 'EMAIL'],
] as const)('not said to exist: %s', (text, kind?: PaperKind) => {
  expect(isSaidToExist(text, kind)).toBe(false)
})
