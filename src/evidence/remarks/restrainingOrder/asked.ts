import { saysAny } from '../saysAny.ts'
import { policeAsk } from './policeAsk.ts'

/** Asked for, in the words that most papers use. */
export const requested =
  /\b(?:vary (?:the |this |his |her )?(?:existing |current )?order|(?:we|[Pp]olice|OIC|officers?) (?:would |do |does |fully |strongly )?supports? (?:an?|the) (?:restraining )?(?:order|RO)|(?:we|police|OIC)(?:['’]d| would) (?:want|like|wish|need)|(?:are|am|is|['’]re|['’]m) after|requested|req['’]?d?|reqd|(?:RO|restraining order) (?:for )?\(?(?:indefinite|lifetime|\d+ ?(?:years?|yrs)\b)|sought|yes|y(?=\W*$)|please|pls|plse|required|needed|necessary|(?:ROs?|orders?)(?: is| was)?\W{1,3}(?:also )?asked for|^\W*asked for|apply|applies|applying|applied for|application (?:for|to be made|made|is made|will be made)|request(?:ing|s)?|seek(?:ing|s)?|ask(?:s|ing)? for|ask the court|be asked for|invites? the court|(?:would )?invite an? (?:\w+ )?order|asks? that (?:an? (?:restraining )?order|(?:the )?court)|is invited|so (?:would|do) (?:we|police|the police)|as (?:would|do) (?:we|police|the police)|(?:attached|enclosed|a) draft (?:restraining order|RO)|draft (?:restraining order|RO) (?:is )?(?:attached|enclosed|below|herewith)|app(?:lication)? to be made|court be asked|wanted|would be (?:appropriate|beneficial|necessary)|recommend\w*|proposed?)\b/i

const name = String.raw`\b(?:RO|[Rr]estraining [Oo]rder|RESTRAINING ORDER)`

/** Asked for without saying by whom: "RO app attached", "MG5 now asks for RO", "RO is warranted". */
const askedFor = saysAny(
  new RegExp(
    String.raw`${name} (?:app(?:lication|n)?|request|draft|form)\b[^.;]{0,12}\b(?:done|made|attached|enclosed|submitted|uploaded|finalised|completed|on file|herewith|sent)\b`,
  ),
  new RegExp(String.raw`\b(?:MG ?\d+|file|form|report)\b[^.;]{0,60}\b(?:asks? for|requests?|seeks?|applies for) (?:an? )?${name}`),
  new RegExp(
    String.raw`${name}(?: is| would be| considered| thought| felt){0,2} (?:both )?(?:merited|warranted|justified|essential|vital|a must|appropriate|proportionate|called for|(?:very )?much wanted)\b`,
  ),
  new RegExp(String.raw`\b(?:file|MG ?\d+|form)\b[^.;]{0,20}\bto incl(?:ude|\.)? (?:an? )?(?:request|application) for (?:an? )?${name}`),
  new RegExp(String.raw`${name} (?:for|to) (?:the )?court\b`),
)

/** Whether an order is asked for, by the police or without saying by whom. */
export const isAskedFor = (text: string): boolean => requested.test(text) || policeAsk(text) || askedFor(text)
