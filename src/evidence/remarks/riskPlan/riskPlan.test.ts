import { describe, expect, test } from 'vitest'
import { type PaperKind, saysOn } from '../../../../tests/reading/saysOn.ts'

/** Words, and the paper they stand in where it is no MG5. */
type Example = [text: string, kind?: PaperKind]

describe('a plan', () => {
  test.each<Example>([
    [
      'Officers sat down with me and made a safety plan. There is an alarm by my bed linked to the police, they changed my locks and the officer rings me every week.',
      'MG11',
    ],
    [
      'What is being done about the risk\nHe watches the flat | cameras fitted 3/4\nHe rings her work | reception briefed\nHe has a key | locks changed 4/4, review 1/5',
    ],
    [
      'Safeguarding actions | Owner | Date\nHe has a key: locks changed | PC Roe | 3/4\nHe waits at school: staff briefed | PC Roe | 4/4\nHe rings at night: alarm issued, address marker on | PC Roe | 5/4',
    ],
    ['OIC informs IP of release; alarm fitted at her address; address flagged; OIC to call her Mon and revisit the risk plan.', 'CUSTODY'],
    ['Saftey plan with IP: locks chanjed 5/11, markor on address, school told, review weekly.'],
    ['RMP agreed with her - alarm, locks, marker, school told, review 7 days.'],
    [
      'What we agreed about keeping you safe: cameras go in Monday since he comes over the wall, your number is flagged, I will phone on Fridays.',
      'EMAIL',
    ],
    [
      'Plan, gone through with PS Roe on 3/4:\n- marker on the flat\n- porter walks her to a taxi\n- Shop: told, has his photo\n- next review 1/5.',
    ],
    [
      'SAFETY / RISK MANAGEMENT PLAN (PS Roe 03/04)\n\n1. TAU alarm fitted 2/4.\n\n2. School: head spoken to, collection password changed.\n\n3. Victim has my mobile; weekly call each Monday.',
      'MG3',
    ],
    ['Safety plan: Uni wellbeing aware. Security given photo of SUS, porters to ring 999, IP moved to first floor room.'],
  ])('%s', (text, kind) => {
    expect(saysOn('riskPlan', text, kind)).toContain('plan')
  })
})

describe('single steps, or a plan only told of', () => {
  test.each<[text: string, expected: string, kind: PaperKind]>([
    ['The police gave me an alarm to wear round my neck.', 'step', 'MG11'],
    ['We did two drive pasts on the 8th.', 'step', 'EMAIL'],
    ['IP put up at hotel tonight. No further measures.', 'step', 'OEL'],
    ['OIC says IP’s house is flagged.', 'step', 'CUSTODY'],
    ['Council housing have moved IP to temporary accommodation.', 'step', 'MG5'],
    ['OIC states IP is at risk and a plan exists.', 'saidToExist', 'CUSTODY'],
    ['The officer said they had done a safety plan for me.', 'saidToExist', 'MG11'],
  ])('%s', (text, expected, kind) => {
    expect(saysOn('riskPlan', text, kind)).toContain(expected)
    expect(saysOn('riskPlan', text, kind)).not.toContain('plan')
  })
})

describe('nothing that the police do', () => {
  test.each<Example>([
    ['She has fitted cameras and her brother has changed the locks.'],
    ['I have not had time to do a safety plan.', 'EMAIL'],
    ['Consider an alarm and a marker. RMP tbc.'],
    ['Every stalking crime needs a risk management plan within two days.', 'EMAIL'],
    ['Training day: write a risk plan for each case with alarm, marker, locks and review.', 'EMAIL'],
    ['That safety plan is for Mrs Poe in the Mill Lane job.', 'EMAIL'],
    ['Arrest plan agreed for 0600.', 'OEL'],
    ['Investigation plan: phones, CCTV. Plan reviewed by DS Hart.'],
    ['DP risk: suicidal, seen by nurse, care plan reviewed 0400.', 'CUSTODY'],
    ['SUS says the camera was put up for burglars. IP found a lens in the smoke alarm in the hall. Smoke alarm / camera (AB/4).'],
    ['IP told to change the locks if worried. University Wellbeing aware.'],
    ['18:05 HATE MARKER ADDED.', 'OEL'],
    ['She was given a harassment warning on 06/01/25.'],
    ['Risk assessment on release: low mood, GP aware, alarm in cell tested.', 'CUSTODY'],
    ['Safeguarding referral made by DEF to social services that IP hits the child. He had moved a boundary marker on the plot.'],
    ['My landlord put in a camera and I ring my mum every night.', 'MG11'],
  ])('%s', (text, kind) => {
    expect(saysOn('riskPlan', text, kind).filter((one) => one !== 'none')).toEqual([])
  })
})
