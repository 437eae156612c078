/** Names of offences of violence or like conduct, as police papers and their abbreviations have them. */
export const likeConduct =
  /\b(?:harass\w*|h[/']ment|stalk\w*|assault\w*|battery|abh|gbh|wound\w*|bodily harm|robbery|violen\w*|abusive behaviour|threat\w*|kill|murder|manslaughter|rape|sexual\w*|voyeur\w*|exposure|exposing|indecen\w*|outraging public decency|upskirt\w*|weapon|knife|blade|arson|criminal damage|affray|breach\w* (?:of )?(?:a |the )?(?:restraining|non[- ]?mol\w*|nmo|ro|spo|dvpo|order)|malicious communications?|mal comms|offensive[^.]{0,25}message|menacing|communications act|tele-?communications? (?:system|network)|communications network|unauthori[sz]ed access|unauth access|kidnap\w*|false imprisonment|public order|strangulation|coercive|intimidat\w*|s\.? ?(?:2A?|4A?) (?:PHA|PFHA)|theft[^.]{0,40}(?:female clothing|women['’]?s clothing|underclothing|underwear|knickers|lingerie))\b/i

/** What has yet to come to court, or is what these papers are about. */
export const thisMatter =
  /\bthis (?:matter|offence|case|occurrence|incident|report)\b|\bimpending\b|\b(?:current|present|instant) (?:matter|offence|case)\b/i
