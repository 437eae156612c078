import { describe, expect, test } from 'vitest'
import { type PaperKind, saidOn, saysOn } from '../../../../tests/reading/saysOn.ts'

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

type Row = readonly [text: string, expected: string, kind?: PaperKind]
const withReasons: readonly Row[] = [
  ['Restraining order not appropriate given that IP no longer supports.', 'notRequested reason'],
  ['IP no longer supports a restraining order.', 'victimView'],
  ['Please ask the court to vary the present restraining order by adding St Aidan’s School.', 'requested term'],
  ['RO: please apply. Not to contact IP. OIC does not think an exclusion is workable.', 'noContactOnly requested'],
  ['I would like a paper from the judge that he can’t come to me or to my work.', 'victimView', 'MG11'],
  ['I should like the order to be made to cover my wife and our home.', 'victimView term', 'MG11'],
  ['I would like the court to know that I can’t sleep.', '', 'MG11'],
  ['I should like the school to be told who he is.', '', 'MG11'],
  ['RO requested please.', 'requested'],
  ['Application for order on conviction\nRestraining order is sought to protect IP.', 'requested reason'],
  ['Restraining order sought?\t☒ Yes ☐ No', 'requested'],
  ['Restraining order sought?\t☐ Yes ☒ No', 'notRequested'],
  ['Restraining order sought?\t☐ Yes ☐ No', ''],
  ['Orders: None', 'notRequested'],
  ['RO: no', 'notRequested'],
  ['No restraining order is sought.', 'notRequested'],
  ['RO to be considered on conviction.', 'deferred'],
  ['Restraining order to follow.', 'deferred'],
  ['RO sought: not to contact IP by any means; not to go within 100 metres of 4 Mill Lane.', 'requested term noContactOnly'],
  ['RO requested - no contact.', 'requested noContactOnly'],
  ['I’d want something that says he can’t contact me or Tobi.', 'victimView', 'MG11'],
  ['What I’d want is for him to keep away from me and the surgery.', 'victimView term', 'MG11'],
  ['What I want is for him to leave me alone.', '', 'MG11'],
  ['ORDERS\nRestraining order requested. IP has seen the list and agrees with all of it.', 'requested victimView'],
  ['He said if there is an order going that’d stop her coming he’d have it with both hands.', 'term victimView'],
  ['ORDERS\nNo order asked for by her or by us.', 'notRequested victimView'],
  ['I don’t want a court order, I want the reviews taken down.', 'victimView', 'MG11'],
  ['IP does not want a restraining order.', 'victimView'],
  ['RO\tNot sought by police. Their view: "we only want an apology"', 'notRequested victimView'],
  ['IP would like a restraining order for five years because he will not stop.', 'victimView reason'],
  ['IP has not been asked about a restraining order.', 'victimNotAsked'],
  ['I would like a restraining order so he cannot come to my work.', 'victimView', 'MG11'],
  ['He is subject to a restraining order made in 2019 for another woman.', ''],
  ['He has breached his restraining order twice.', ''],
  ['Order for new windows placed with the council.', ''],
  ['Please confirm whether a restraining order is sought and the terms.', '', 'CPS'],
  ['There is a non-molestation order, expired 2016.', ''],
  ['RO needed as he continues to attend her address and she fears he will return.', 'requested reason'],
]

describe('all that is said, reasons too', () => {
  test.each(withReasons.map(([text, expected, kind]) => ({ text, expected, kind })))('$text', ({ text, expected, kind }) => {
    expect(saidOn('restrainingOrder', text, kind)).toBe(expected.split(' ').sort().join(' '))
  })
})
