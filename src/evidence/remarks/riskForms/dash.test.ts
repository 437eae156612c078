import { expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

const isSaidToExist = (text: string, kind?: PaperKind): boolean => saysOn('dash', text, kind).includes('saidToExist')

test.each([
  ['DASH (H). Referred to MARAC.'],
  ['Handover: arrest attempted. DASH = S. Phone to do.', 'LOG'],
  ['1840 dash done on the tablet, synced later.', 'LOG'],
  ['In the DASH she disclosed that he has tracked her phone.'],
  ['The DASH shows that he has access to a shotgun.'],
  ['I have read the DASH from Monday and agree with it.', 'EMAIL'],
  ['The DASH of 3 May is kept by the Vulnerability Unit and cannot be released.', 'EMAIL'],
  ['Two DASHes exist, one for each report.', 'EMAIL'],
  ['I took Miss LEE through the Domestic Abuse, Stalking and Harassment risk checklist at her home.', 'MG11'],
  ['The constable asked me a long list of questions from what she called a DASH.', 'MG11'],
  ['There is one thing you have not asked for, the DASH. It was completed by response on the night.', 'EMAIL'],
  ['The DASH went up to the co-ordinator on Friday.', 'EMAIL'],
  ['We did the DASH over the phone with an interpreter.', 'EMAIL'],
  ['DASH completed with her sister present.'],
  ['Bail objected to. IP’s DASH done & on record.', 'CUSTODY'],
] as const)('said to exist: %s', (text, kind?: PaperKind) => {
  expect(isSaidToExist(text, kind)).toBe(true)
})

test.each([
  ['DASH still o/s, chased 3/4 and 9/4.', 'LOG'],
  ['DASH refused x2, IP wanted to sleep.', 'LOG'],
  ['I assumed nights had completed the DASH.', 'EMAIL'],
  ['The crime report says DASH done. That was entered in error.', 'EMAIL'],
  ['Can you get a DASH done with her before this goes off.', 'EMAIL'],
  ['I would have completed the DASH had she been in.', 'EMAIL'],
  ['A DASH was completed with the suspect’s ex-wife in 2019.', 'EMAIL'],
  ['Each force requires that a DASH is completed at the scene.', 'EMAIL'],
  ['The school completed a risk assessment for the child.', 'EMAIL'],
  ['Risk assessment done by custody staff, medium.', 'CUSTODY'],
  ['Dash cam footage done and uploaded to the system.', 'MG5'],
  ['He made a dash for the gate and I went through the house.', 'MG11'],
  ['I have not had the DASH training and have completed none.', 'EMAIL'],
  ['DASH S / M / H', 'LOG'],
  ['If the DASH comes back as high she will go to MARAC.', 'EMAIL'],
  ['Inspector asks whether the DASH was completed.', 'CUSTODY'],
  ['Nobody has sat down with her and gone through the DASH.', 'EMAIL'],
  ['The DASH on the system relates to his then wife.', 'EMAIL'],
] as const)('not said to exist: %s', (text, kind?: PaperKind) => {
  expect(isSaidToExist(text, kind)).toBe(false)
})
