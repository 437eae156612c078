import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { account, messages } from './accounts.ts'
import { deviceByMake } from './devices.ts'
import { ofOtherThings, undone } from './undone.ts'

/** That the police obtained it, told by what was found on a device or by the device's coming back. */
export const foundOnDevice: readonly Rule<'digital'>[] = [
  {
    // "Texts recovered", "deleted messages carved from the handset".
    says: 'obtained',
    when: new RegExp(String.raw`\b${messages}\b[^.;]{0,25}\b(?:recovered|retrieved|carved)\b`, 'i'),
    unless: anyOf(undone, ofOtherThings),
  },
  {
    // Told by what was found: the page was run from his device, he was signed in on it.
    says: 'obtained',
    when: new RegExp(
      String.raw`\b${account}\b[^.;]{0,30}\b(?:administered|run|managed|created|accessed|signed in|logged in|operated) (?:from|on|by) (?:the|his|her|DEF['’]?s|SUS['’]?s|suspect['’]s)(?: own)? (?:\w+ )?${deviceByMake}\b`,
      'i',
    ),
    unless: anyOf(undone, /\b(?:believe\w*|suspect(?:s|ed)\b|think\w*|alleg\w*|says|said|may|might|appears)\b/),
  },
  {
    says: 'obtained',
    label: new RegExp(String.raw`\b${deviceByMake}\b.*\b(?:downloaded|examined|extracted|imaged)$`, 'i'),
    when: /^\W*(?:yes|y|done|complete[d]?|both)\b/i,
  },
  {
    // "Laptop back from the lab with the messages on it", "both phones have now been done".
    says: 'obtained',
    when: new RegExp(
      String.raw`\b${deviceByMake}\b[^.;]{0,15}\b(?:back|returned) from (?:the )?(?:lab|unit|kiosk|DFU|DMI|DMU|HTCU|hub)\b[^.;]{0,15}\bwith\b|\b(?:both|two) ${deviceByMake} (?:have |are )?(?:now |been ){0,2}done\b`,
      'i',
    ),
    unless: /\bunexamined\b|\bwith (?:no|nothing|a request)\b/i,
  },
]
