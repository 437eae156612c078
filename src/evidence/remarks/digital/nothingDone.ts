import { anyOf } from '../anyOf.ts'
import type { Rule } from '../topicReader.ts'
import { account } from './accounts.ts'
import { device, deviceByMake, ofAnother } from './devices.ts'
import { records } from './records.ts'

/** That a device or an account was never looked into, or can be no longer. */
export const nothingDone: readonly Rule<'digital'>[] = [
  {
    says: 'nothingDone',
    when: anyOf(
      new RegExp(String.raw`\bneither (?:\w+ ){0,2}(?:${device})\b[^.]{0,20}\b(?:s(?:ei|ie)zed|examined|downloaded|taken)\b`),
      /\bno devices?\b[^.]{0,15}\b(?:s(?:ei|ie)zed|examined|recovered|taken)\b/,
      /\b(?:host|site|platform|provider|company)s? not (?:yet )?(?:approached|contacted|asked|written to)\b/,
      new RegExp(
        String.raw`\b(?:${device}|texts?|messages?|screen ?shots?|suspect['’]?s|his|hers|data|records)\b[^.]{0,40}\b(?:not (?:been )?(?:s(?:ei|ie)zed|taken|examined|downloaded|obtained|recovered|requested|checked)|wo(?:n['’]t|nt) upload|still on (?:her|his|their|the)|never (?:s(?:ei|ie)zed|examined|downloaded)|(?:lost|deleted(?! (?:folders?|messages?|images?|texts?|items?|files?|photos?|chats?)\b)|binned|destroyed|thrown away|given back))\b`,
      ),
      /\b(?:can['’]t|cannot|could not|couldn['’]t|unable to) (?:get|obtain|retrieve|recover|download|access)\b/,
      /\b(?:phone|handset|download|device)s?\b[^.]{0,20}\b(?:declined|refused) by\b/,
      /\b(?:no|nil) (?:phones?|devices?|(?:phone )?downloads?|digital|phone evidence|social media)\b[^.]{0,30}\b(?:s(?:ei|ie)zed|obtained|examined|requested|done|recovered|evidence|enquir\w+)/,
      new RegExp(String.raw`\b(?:no|nil) (?:${records})\b[^.]{0,20}\b(?:requested|sought|applied for|obtained)\b`),
      /\bchanged (?:her|his|their)? ?(?:phone|number|handset) so\b/,
    ),
    unless: new RegExp(String.raw`\b(?:no|nothing|none of the)\b[^.]{0,50}\b(?:lost|deleted|altered|destroyed)\b|${ofAnother}`, 'i'),
  },
  {
    // One part was done and this was not: the account, the other handset, the cloud.
    says: 'nothingDone',
    when: anyOf(
      new RegExp(
        String.raw`\b(?:${account}|${deviceByMake})\b[^.;]{0,40}\b(?:not|never|\w+n['’]t) (?:(?:yet|been|even) ){0,2}(?:pursued|started|begun|looked (?:at|into)|actioned|progressed|followed up|touched|chased|worked on|investigated)\b`,
      ),
      new RegExp(String.raw`\b(?:${account})\b[^.;]{0,30}\b(?:we(?:['’]ve| have)|I(?:['’]ve| have)) not\b`),
      /\b(?:profile|account|page)\b[^.;]{0,20}\b(?:unproven|unattributed|not (?:proven|attributed))\b/,
      new RegExp(
        String.raw`\b(?:nothing|no (?:work|enquir(?:y|ies)|action|steps?))\b[^.;]{0,25}\b(?:done|made|carried out|taken|begun|started)\b[^.;]{0,25}\b(?:${account}|${deviceByMake})\b`,
      ),
      /\bno (?:application|request|production order)s? (?:has|have|was|were)(?: yet)?(?: been)? (?:made|sent|submitted|sought)\b/,
      new RegExp(String.raw`\bneither (?:has|have) (?:the|his|her) (?:${account}|${deviceByMake})\b`),
    ),
    unless: /\b(?:not|n['’]t) (?:needed|necessary|required|relevant)\b|\b(?:mother|father|sister|brother|friend|son|daughter)['’]?s\b/i,
  },
]
