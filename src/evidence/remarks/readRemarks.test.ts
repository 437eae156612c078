import { describe, expect, test } from 'vitest'
import type { Topic } from '#case/remarks'
import { type PaperKind, saidOn } from '../../../tests/reading/saysOn.ts'

const table = (topic: Topic, rows: readonly (readonly [text: string, expected: string, kind?: PaperKind])[]) =>
  describe(topic, () => {
    test.each(rows.map(([text, expected, kind]) => ({ text, expected, kind })))('$text', ({ text, expected, kind }) => {
      expect(saidOn(topic, text, kind)).toBe(expected.split(' ').sort().join(' '))
    })
  })

describe('a field nobody filled in says nothing', () => {
  const fields = ['Restraining order requested', 'DASH completed', 'Previous convictions', 'VPS taken', 'Views on restraining order sought']
  const choices = [
    '',
    'Y / N',
    'Y   N',
    'Yes No',
    'Y - N',
    'Yes or No',
    '(Y/N)',
    'Y/N/NA',
    'Yes ○ No ○',
    'Y: __ N: __',
    'No / Yes',
    'Yes [ ] No [ ]',
  ]
  test.each(choices)('“%s”', (choice) => {
    const text = fields.map((field) => `${field}: ${choice}`).join('\n')
    for (const topic of ['restrainingOrder', 'previous', 'dash'] as const)
      expect([topic, saidOn(topic, text).replace('named', '')]).toEqual([topic, ''])
  })
  test('one that is filled in does', () => expect(saidOn('restrainingOrder', 'Restraining order requested: Yes')).toBe('requested'))
})

table('specialistSupport', [
  ['IDVA Karen Pugh is engaged with IP.', 'referred'],
  ['Referral to IDVA made 4/5.', 'referred'],
  ['IP has been referred to the stalking advocacy service.', 'referred'],
  ['IDVA offered, IP declined.', 'offered declined'],
  ['She declined IDVA support.', 'declined'],
  ['No IDVA referral made.', 'none'],
  ['IP not referred to IDVA as not domestic.', 'none'],
  ['Victim Support leaflet given.', 'general'],
  ['IP given the number for the National Stalking Helpline.', 'general'],
  ['She has self-referred to Paladin.', 'general'],
  ['Auto referral to Victim Support.', 'general'],
  ['IP says her sister supports her.', ''],
  ['An IDVA referral should be considered.', ''],
  ['ISAC (Paladin) supporting since 4/5/24, spoke to OIC re bail.', 'referred', 'EMAIL'],
])

table('specialMeasures', [
  [
    'Special measures: asked, he says he is not bothered about seeing him in court. Not vulnerable or intimidated. None applied for.',
    'assessed',
  ],
  ['She would prefer screens as she doesn’t want him looking at her.', 'view'],
  ['DP says he will want screens between him and his ex.', ''],
  ['Special measures\nDiscussed with IP. She would like screens as she cannot look at him.', 'assessed mentioned view'],
  ['Special measures: IP asked, none wanted.', 'assessed notNeeded'],
  ['Special measures: No', 'notNeeded'],
  ['SM not required.', 'notNeeded'],
  ['Special measures - TBC', 'none'],
  ['MG2 attached.', 'saidToExist'],
  ['No MG2.', 'none'],
  ['IP requests screens.', 'view'],
  ['IP would prefer to give evidence by live link.', 'view'],
  ['Screens may be needed.', 'mentioned'],
  ['IP is an intimidated witness and requires special measures.', 'need'],
  ['Have special measures been considered?', '', 'CPS'],
  ['He smashed the screen of my phone and pulled down the curtain.', '', 'MG11'],
  ['I would like to give evidence from behind a screen.', 'view', 'MG11'],
  ['Special measures required? Yes / No', ''],
  ['Special measures required?\t☐ Yes ☒ No', 'notNeeded'],
  ['Special measures required?\t☒ Yes ☐ No', 'need'],
  ['Special measures required?\t☐ Yes ☐ No', ''],
  ['Special measures required?\tYes [X] No [ ]', 'need'],
  ['Special measures required?\tYes ☐ No ☒', 'notNeeded'],
  ['Special measures required?\t☒ Yes ☐ No. She would like screens.', 'mentioned need view'],
  ['☒ MG2 attached.\n☐ No MG2.', 'saidToExist'],
])

table('digital', [
  ['School office has printed its phone system for February, 61 withheld calls marked up.', 'victimsCopies'],
  ['Handset downloaded, report exhibited.', 'obtained'],
  ['Phone seized and awaiting DFU.', 'awaited'],
  ['Suspect’s phone not seized.', 'nothingDone'],
  ['IP provided screenshots of the messages.', 'victimsCopies'],
  ['Screenshots not yet provided.', ''],
  ['IP is unable to retrieve the messages, handset replaced.', 'nothingDone'],
  ['Subscriber checks show the number is registered to the suspect.', 'obtained'],
  ['Billing requested from Vodafone.', 'awaited'],
  ['He texts her every day.', ''],
  ['Phone: IP’s handset examined by DFU, 412 messages recovered.', 'obtained'],
  ['I took screenshots and gave them to PC Obi.', 'victimsCopies', 'MG11'],
  ['He sent me messages on Facebook and Instagram all night.', '', 'MG11'],
  ['He looked through my phone and deleted the messages.', '', 'MG11'],
])

table('riskPlan', [
  ['Safety plan\nTecSOS phone issued 4/5. Locks changed by council 5/5. School informed.', 'plan'],
  ['Risk management plan attached.', 'saidToExist'],
  ['No risk management plan.', 'none'],
  ['Address marker placed.', 'step'],
  ['Panic alarm fitted at home address 6/5.', 'step'],
  ['MARAC 4 June.', 'step'],
  ['IP advised to keep a diary.', 'advice'],
  ['IP would like a panic alarm.', ''],
  ['He works at the school.', ''],
])

table('dash', [
  ['DASH completed, medium risk.', 'saidToExist'],
  ['DASH on Niche.', 'saidToExist'],
  ['No DASH as not domestic.', 'notDone'],
  ['DASH - N/A', 'notDone'],
  ['DASH to be completed.', 'named'],
  ['Where is the DASH?', '', 'CPS'],
  ['A DASH has not been done.', 'notDone'],
])
table('stalkingQuestions', [
  ['S-DASH completed and attached.', 'saidToExist'],
  ['Stalking questions not asked.', 'notDone'],
  ['Additional questions answered on the DASH.', 'saidToExist'],
])
table('riskGrade', [
  ['DASH graded HIGH.', 'high'],
  ['Risk: standard', 'standard'],
  ['She lives on the High Street.', ''],
  ['Risk level: Standard / Medium / High', ''],
])
table('previous', [
  ['No previous convictions.', 'none'],
  ['PNC nil.', 'none'],
  ['Previous: 3 convictions for assault, caution for harassment 2019.', 'convictions cautions'],
  ['Reported by a former girlfriend in 2018, NFA.', 'reports'],
  ['PNC not yet checked.', 'notChecked'],
  ['He has been convicted of stalking before.', 'convictions'],
  ['Order sought on conviction.', ''],
  ['He has a conviction for hitting his last girlfriend.', 'convictions', 'MG11'],
  ['I have reported him to the police before.', 'reports', 'MG11'],
  ['At 10:02 I arrested him and cautioned him.', '', 'MG11'],
])
table('warning', [
  ['PIN served 3/5/24.', 'given'],
  ['Suspect was given words of advice on 3/5.', 'given'],
  ['Harassment warning issued by PC 4.', 'given'],
  ['A PIN was considered but not issued.', ''],
  ['Not yet spoken to.', ''],
  ['PC Obi told him not to contact me again.', 'given', 'MG11'],
  ['He warned me that he knew people.', '', 'MG11'],
  ['I told him to leave me alone.', '', 'MG11'],
])
table('search', [
  ['Home searched under s.18 PACE, laptop seized.', 'searched power'],
  ['No search conducted.', 'notSearched'],
  ['Premises searched under a s.2B warrant.', 'searched power'],
  ['He searched for my new address online.', '', 'MG11'],
  ['He was searched under section 32 PACE.', 'searched power', 'MG11'],
])
table('referral', [
  ['Police charged s.2 harassment.', 'chargedByPolice'],
  ['Charge authorised by Insp Dale.', 'chargedByPolice'],
  ['CPS authorised charge 4/5.', 'authorisedByCps'],
  ['Submitted to CPS for charging decision.', 'referredToCps'],
])
table('officerView', [
  ['This is a neighbour dispute.', 'harassmentNotStalking'],
  ['Stalking considered but does not meet the definition.', 'harassmentNotStalking'],
  ['OIC believes this is stalking: fixated and obsessive.', 'stalking'],
  ['Harassment rather than stalking.', 'harassmentNotStalking'],
  ['Is this still thought to be a harassment?', '', 'CPS'],
])
table('hateCrime', [
  ['Hate crime: Yes - homophobic', 'flagged'],
  ['Hate crime\tNo', ''],
  ['Homophobic language used throughout.', 'flagged'],
  ['No racial element.', ''],
])
table('relationship', [
  ['Suspect and IP are ex-partners.', 'formerPartner'],
  ['IP and suspect work together at Tesco.', 'colleague'],
  ['The suspect is unknown to the victim.', 'stranger'],
  ['He is my next-door neighbour.', 'neighbour', 'MG11'],
  ['My ex, Ian, kept ringing.', 'formerPartner', 'MG11'],
  ['I have never met him.', 'stranger', 'MG11'],
  ['My brother came round and told him to leave.', '', 'MG11'],
  ['IP is sister of SUS.', 'family'],
  ['DEF is the half-brother of IP.', 'family'],
  ['He was a patient of mine at the surgery.', 'professional', 'MG11'],
  ['My neighbour Margaret telephoned me and said that he was there.', '', 'MG11'],
  ['My neighbour saw him at the gate.', '', 'MG11'],
  ['My doctor has given me tablets for sleep.', '', 'MG11'],
  ['I was told by my landlord that he had rung.', '', 'MG11'],
  ['I make this statement about my neighbour, Ian Moss.', 'neighbour', 'MG11'],
  ['My neighbour Ian MOSS has lived there since 2019.', 'neighbour', 'MG11'],
  ['She had been my patient for a year.', 'professional', 'MG11'],
  ['Suspect interview: She says they are in a relationship and that his wife keeps her from him.', ''],
  ['She believes that they are in a relationship. They have never met.', ''],
  ['IP claims they were in a relationship for two years.', 'formerPartner'],
  ['They were in a relationship until May.', 'formerPartner'],
])
table('enquiry', [
  ['CCTV not yet collected.', 'outstanding'],
  ['Statement from Mr Khan to be obtained.', 'outstanding'],
  ['CCTV viewed and seized.', 'done'],
  ['No outstanding enquiries.', ''],
])
table('victimNeeds', [
  ['Any particular needs\tNone', 'none', 'MG11'],
  ['IP requires an Urdu interpreter.', 'need'],
  ['IP has a learning disability.', 'need'],
])
table('codeTest', [
  ['Threshold Test applied. Review date 4 June 2024.', 'threshold reviewOn', 'MG3'],
  ['Full Code Test met.', 'fullCode', 'MG3'],
])
