import type { Lexicon } from './entry.ts'

/** An invented or borrowed identity used by the suspect. */
export const falseIdentity: Lexicon<'falseIdentity'> = {
  idea: 'falseIdentity',
  entries: [
    {
      id: 'falseIdentity/1',
      says: [
        '(fake|false|bogus|made up|dummy|burner|anonymous|alias|invented) (account/profile/name/identity/id/email/details/page/number/facebook/instagram/accounts/profiles/names)',
        "(account/profile/accounts/profiles) .. (in|under|using|with) .. (false|fake|another|different|other|somebody|someone|my|her|V's|a|the) .. (name|names|identity|picture|photo|photograph)",
        'aliases',
        'aka',
        'in the name of (another|someone)',
        '(under|using|in) (a|an|another|different|false|other|his|her) (false|different|assumed|other|another|fake|made up)? (name|names|alias|identity)',
        'names of',
        'new profile',
        'online profiles',
        'forty profiles',
      ],
      by: 'anyone',
      example: 'He uses fake accounts to message me.',
      counter: 'He uses a new account with his own bank.',
    },
    {
      id: 'falseIdentity/2',
      says: [
        '(pretend/pose/purport/masquerade/impersonate/claim) .. (to be|as|he be|she be|that he|that she)',
        'pretend to be',
        'pretending! to be',
        'pose as',
        'posing as',
        'pass S off as',
        "(say|said|says|saying|told|tell|claim|claimed) ... (S|she|he) (be|was|were) (V's|my|her|his|Marcus's|O's|the|a|an) (..)? (fiance|fiancé|fiancée|husband|wife|boyfriend|girlfriend|partner|brother|sister|father|dad|mother|mum|uncle|aunt|cousin|solicitor|police officer|officer|doctor|social worker|delivery|courier|nurse|stepfather|step dad|stepdad|step father|next of kin|carer|landlord|customer|client|friend|from)",
      ],
      example: 'He pretended to be a delivery driver.',
      counter: 'He pretended to be asleep.',
    },
    {
      id: 'falseIdentity/3',
      says: [
        'message .. (by|from) .. (woman|girl|female|man|someone|account) ... (no such|not exist|there be no|same phone|same number|come back to|go back to|went back)',
        '(profile|account|number) .. (come|comes|came|go|went|resolve|trace|register) .. back to (S|the same|him|her)',
        "using V's own (photograph|photo|picture|name)",
        "with V's own .. picture",
        "(friend request|account|profile|message) from .. with V's .. (picture|photo|name)",
        'went back to the same phone',
        'there be no (such)? (person|woman|man|girl|O|one|Kirsty) .. (at|called|with|there)',
        '(in|with) the name of (another|a|his|her|other)',
        'including in the name',
      ],
      by: 'anyone',
      example: 'The profile came back to his phone.',
      counter: 'The dog came back to the house.',
    },
    {
      id: 'falseIdentity/4',
      says: [
        'message .. as (if|though) (S|he|she|they) be',
        "(call|ring|phone|email|write|message) .. (saying|claiming|pretending) .. (to be|he be|she be|they be|S be) ..(from|the|a|my|V's)?",
        '(spoof|spoofed|spoofing)',
        'sign .. as (someone|another|V|my)',
      ],
      example: 'He rang my work saying he was the hospital.',
      counter: 'I rang my work saying I was ill.',
    },
  ],
}
