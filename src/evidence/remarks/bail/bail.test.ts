import { describe, expect, test } from 'vitest'
import { type PaperKind, saidOn } from '../../../../tests/reading/saysOn.ts'

const table = (name: string, rows: readonly (readonly [text: string, expected: string, kind?: PaperKind])[]) =>
  describe(name, () => {
    test.each(rows.map(([text, expected, kind]) => ({ text, expected, kind })))('$text', ({ text, expected, kind }) => {
      expect(saidOn('bail', text, kind)).toBe(expected.split(' ').sort().join(' '))
    })
  })

table('held', [
  ['11:02 court result, DEF RIC to 4/5.', 'remanded', 'LOG'],
  ['The mags kept him in, he appears by link from HMP Leeds.', 'remanded'],
  ['CTL expires 3 August.', 'remanded'],
  ['Custody status: in custody', 'remanded'],
  ['He went to court and the judge would not let him out.', 'remanded', 'MG11'],
  ['They have told me he is locked up until the trial.', 'remanded', 'MG11'],
  ['Bail was opposed and refused by the bench.', 'refused'],
  ['Remand sought. Grounds: further offences, no fixed address.', 'remandSought'],
  ['Bail will be opposed.', 'remandSought'],
])

test.each([
  ['RUI. No conditions possible. Told to stay away from Jo, he said fine.', ''],
  ['Custody / bail status\tIn custody, PACE clock expires 31/07 21:10', ''],
  ['We are not seeking remand.', ''],
])('%s: nothing protects', (text, says) => {
  expect(
    saidOn('bail', text)
      .replace(/\b(?:underInvestigation|unconditional)\b/g, '')
      .trim(),
  ).toBe(says)
})

table('not held, or not he', [
  ['RIC: n/a', ''],
  ['He is inside of my head.', '', 'MG11'],
  ['I hope that he is locked up one day.', '', 'MG11'],
  ['They wouldn’t let him go on about it.', '', 'MG11'],
  ['The threshold for remand was not met.', ''],
  ['His cousin was remanded for a burglary.', ''],
  ['The co-accused is on conditional bail not to contact the victim.', ''],
  ['Guidance: where the suspect is bailed state each condition, e.g. not to contact the victim.', ''],
])

table('conditions', [
  ['BAIL NOTICE\n1 | Not to contact Jo Lee\n2 | Not to go within 50 metres of 4 Elm Row', 'condition', 'CUSTODY'],
  ['Bail: YES\nConditions: Y\nNo contact Y | Exclusion - home, Elm Row Y | Curfew N', 'condition'],
  ['Bailed instead, and prohibited from Elm Row and the nursery at any time.', 'condition'],
  ['Bailed to court 3/4. One condition: not to message the complainant.', 'condition', 'CUSTODY'],
  ['Conds: not to contact Ms Lee.', 'condition', 'CUSTODY'],
  ['Bail\n\nConditional 17/02/25: not to contact IP save via sister; not to attend Alma Court.', 'condition conditional'],
  ['Solicitor asked to vary. Refused. No contact / Elm Row both stay.', 'condition', 'LOG'],
  ['He was let out that night but he is not allowed to come down Elm Row.', 'condition', 'MG11'],
])

table('no conditions', [
  ['A police officer warned him that he is not allowed to contact me.', '', 'MG11'],
  ['My manager says he can’t come in the shop.', '', 'MG11'],
  ['Conditions were sought but the sergeant released him under investigation.', 'underInvestigation'],
  ['Suspect has agreed not to contact the victim, so bail was not needed.', ''],
  ['Bailed on 3 May. Exclusion zone lifted by the sergeant on 9 May.', ''],
  ['He came in of his own accord and was free to leave.', 'voluntary'],
])

table('an order and nothing else', [
  ['DVPO granted by the magistrates for 28 days.', 'order'],
  ['He is bound by an injunction of the county court.', 'order'],
  ['RO requested on conviction.', ''],
  ['She is applying for a non-mol.', ''],
  ['The restraining order made in 2019 has expired.', ''],
])

table('how he is held or released', [
  ['Suspect RUI.', 'underInvestigation'],
  ['Released under investigation.', 'underInvestigation'],
  ['Bail: N/A - voluntary attender', 'voluntary'],
  ['Suspect attended voluntarily and was interviewed under caution + 3.', 'voluntary'],
  ['Summonsed by postal requisition, hearing 4/6.', 'requisition'],
  ['Bailed with conditions not to contact IP directly or indirectly.', 'conditional condition'],
  ['Custody / bail status\tBailed to 4/6/24 with conditions: not to contact Jo Lee', 'conditional condition'],
  ['Remanded in custody to 4 June.', 'remanded'],
  ['Bail refused.', 'refused'],
  ['On unconditional bail.', 'unconditional'],
  ['Suggest charge and bail with conditions not to contact.', ''],
  ['Why is he not on bail conditions?', '', 'CPS'],
  ['A remand application was considered.', ''],
  ['RO wanted with conditions: not to enter Mill Lane.', ''],
  ['I told him not to contact me.', '', 'MG11'],
  ['Bailed, conditions: no contact with IP. Exclusion from Mill Lane asked for, refused by custody sgt.', 'conditional condition'],
  [
    'Smoking shelter: no comment.\n\nBAIL NOTICE (s.47(3) PACE)\nReleased 22/11/2024\n\nConditions\n\n1 Not to contact Jo Lee\n2 Not to board or wait for the X12',
    'conditional condition',
    'INTERVIEW',
  ],
  ['He was given bail not to come near me.', 'conditional condition', 'MG11'],
  ['Postal requisition not appropriate, arrest necessary.', ''],
])
