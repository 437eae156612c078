import type { Lexicon } from './entry.ts'

/** False or malicious reports to an authority or an employer. */
export const vexatiousComplaint: Lexicon<'vexatiousComplaint'> = {
  idea: 'vexatiousComplaint',
  entries: [
    {
      id: 'vexatiousComplaint/1',
      says: [
        'false/malicious/vexatious/made_up/untrue/fake/bogus/anonymous/unfounded/spurious/baseless .. report/reports/complaint/complaints/allegation/allegations/referral/referrals/claim/claims/accusation/accusations/call_to',
        'report/refer V to social_services/police/rspca/hmrc/dvla/dwp/council/nmc/gmc/regulator/school/work/employer/ofsted/landlord/trading_standards/nspcc/licensing/immigration/crimestoppers/professional',
        "report/refer V to V's ..employer/work/manager/boss/landlord/regulator/council/school/company",
        'report/refer V to the ..council/police/school/regulator/company/authorities/rspca/nspcc',
        'complain/complained about V to',
        'tip off',
      ],
      example: 'He reported me to social services for nothing.',
      counter: 'I reported him to the police.',
    },
    {
      id: 'vexatiousComplaint/2',
      says: [
        "complain to V's/O's ..employer/boss/work/manager/school/regulator/landlord/company/head/council",
        'complain about V to',
        "complaint/complaints to V's/O's ..employer/boss/work/manager/school/landlord/company",
        'complaint/complaints about V to/from',
        'hmrc/social_services/dwp/rspca/dvla/crimestoppers/nspcc/ofsted .. have/get/receive .. tip_off/report/call/complaint/anonymous/referral',
        'tip off',
        'anonymous report/call/letter/email/tip',
        "email/write_to/message/ring/tell/call/send V's/O's/the ..@boss ... say/claim/allege/accuse ... @lies",
        "send V's ..@boss .. message/email/letter .. say ... @lies",
        "employer/boss/work/O/@boss/O's get/receive/have/send .. email/letter/call/message .. say/allege/claim/accuse ... @lies",
        'get an? email/letter saying .. @lies',
        'email .. say O/V .. @lies',
        "say O's? a groomer/paedophile",
        "email to V's/O's work",
      ],
      by: 'anyone',
      example: 'My boss got an email saying I was stealing.',
      counter: 'My boss got an email saying the office was shut.',
    },
    {
      id: 'vexatiousComplaint/3',
      says: [
        'sue/suing V',
        'private prosecution',
        'small claims',
        'take V .. to court/tribunal again',
        'keep taking V .. court',
        'subject access requests',
        'freedom of information requests',
        'accuse V of harass/harassing/stalk/abuse/assault/steal/stealing/theft/neglect',
        'say/tell .. V be on_drugs/unfit/abusing/neglecting',
        'unfit mother/parent',
        'benefit fraud',
      ],
      example: 'He accused me of harassing him to the police.',
      counter: 'I accused him of lying.',
    },
  ],
}
