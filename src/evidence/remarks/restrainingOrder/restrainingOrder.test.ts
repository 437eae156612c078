import { describe, expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

const says = (text: string, kind?: PaperKind): string =>
  saysOn('restrainingOrder', text, kind)
    .filter((one) => one !== 'named' && one !== 'reason')
    .sort()
    .join(' ')

const table = (what: string, rows: readonly (readonly [text: string, expected: string, kind?: PaperKind])[]) =>
  describe(what, () => {
    test.each(rows.map(([text, expected, kind]) => ({ text, expected, kind })))('$text', ({ text, expected, kind }) => {
      expect(says(text, kind)).toBe(expected)
    })
  })

table('an order is asked for', [
  ['RO app attached, please put before the court.', 'requested'],
  ['The victim will not be safe without a restraining order and we want one.', 'requested'],
  ['Could the prosecutor seek a restaining order as he wont stop.', 'requested'],
  ['She is unsure about an order. I am nevertheless requesting one.', 'requested victimView', 'MG3'],
  ['OIC seeks an order barring the suspect from the salon once this is over.', 'requested term'],
  ['04/06 1010 file resent, MG5 now asks for RO.', 'requested', 'LOG'],
  ['Is RO sought? Yes, five years.', 'requested'],
  ['\tRestraining Order\tY', 'requested'],
  ['Post charge, OIC: file to include request for restraining order.', 'requested', 'CUSTODY'],
  ['RO: Requested', 'requested'],
  ['RO is warranted in our view.', 'requested'],
])

table('an order is put off', [
  ['OIC to look at a restraining order before the full file.', 'deferred', 'MG3'],
  ['I will send the RO application over next week.', 'deferred', 'EMAIL'],
  ['RO: we mean to apply but it needs thought.', 'deferred'],
  ['Restraining order might be required, depending on plea.', 'deferred'],
  ['CPS rang: is a restraining order sought? Told possibly.', 'deferred', 'LOG'],
  ['As officer in the case I intend, should he be convicted, to ask for a restraining order.', 'deferred', 'MG11'],
])

table('an order is not asked for', [
  ['Please ignore the entry about a restraining order, it came from a template.', 'notRequested', 'EMAIL'],
  ['Restraining order considered disproportionate.', 'notRequested'],
  ['CPS have asked whether we want a RO, waiting on the OIC.', '', 'LOG'],
  ['His solicitor says he would agree to a restraining order.', ''],
  ['Detained person is subject of a restraining order for a Ms Gill.', '', 'CUSTODY'],
  ['DP says she can have a restraining order, he does not care.', '', 'CUSTODY'],
  ['Victims should be asked for their views on a restraining order.', ''],
])

table('terms', [
  ['RO requested. We ask that he be stopped from writing to her and from entering Mill Lane.', 'requested term'],
  ['RO requested: no contact, not to enter Mill Lane. Her gym has been left off.', 'requested term termsOpen'],
  ['RO requested. Terms: not to contact. Area: ______', 'noContactOnly requested'],
  ['RO requested so that he leaves her alone.', 'noContactOnly requested'],
  ['The officer read me the order police are asking for. It only says he can’t contact me.', 'noContactOnly', 'MG11'],
  ['If the court makes an order I should like it to say he mustn’t come to the chapel.', 'term victimView', 'MG11'],
])

table('the victim’s view', [
  ['RO explained to Sam (victim). She’s all for it.', 'victimView', 'EMAIL'],
  ['IP refused RO when first seen, then changed her mind and now wants one.', 'victimView'],
  ['IP withdrew today but she’d still take a restraining order.', 'victimView', 'LOG'],
  ['She thinks an order isnt worth it.', 'victimView'],
  ['IP’s feelings on ancillary orders: restraining order yes.', 'victimView'],
  ['I had an order before and he ignored it, but I still want another.', 'victimView', 'MG11'],
  ['Dear PC Obi, you told me about the restraining order. Yes please, I’d want it, can it start now?', 'victimView', 'LETTER'],
  ['Most of the women I help would want a restraining order.', '', 'MG11'],
  ['Could someone please ask her does she want a RO.', 'victimNotAsked', 'EMAIL'],
  ['RO - OIC to obtain the victim’s views.', 'victimNotAsked', 'MG3'],
  ['Her friend wants her to get a restraining order.', '', 'MG3'],
  ['He told me he would get a restraining order against me.', '', 'MG11'],
  ['IP wants to know what a restraining order is.', '', 'MG3'],
  ['A restraining order would give me some peace.', 'victimView', 'MG11'],
  ['RO sought. IP2 not yet asked, his wishes still awaited.', 'requested victimNotAsked'],
])
