import { anyOf } from '../anyOf.ts'

/** The calling as hurried hands spell it, and as services call it: "stalking advacate", "DA advocacy service". */
const spelt = anyOf(
  /(?:stalking|domestic (?:abuse|violence)|DA|DVA?|honour(?:[- ]based)?(?: abuse)?|HBA|LGBT\W{0,3})(?: (?:and|&) (?:stalking|sexual (?:abuse|violence)|domestic (?:abuse|violence)))? (?:adv[aeio]c[aeio]\w+|partnership|specialists?)(?: (?:service|scheme|project|hub|worker|charity))?/,
  /adv[aeio]c[aeio](?:cy|te) (?:service|scheme|project|charity|partnership|worker)|IDVAs|ISACs/,
  /advocates? (?:for|who (?:help|support|work)\w*(?: with)?) (?:\w+ ){0,2}(?:stalking|domestic|DA)|I\.D\.V\.A/,
).source
const namedServices = 'Aurora New Dawn|Action Against Stalking|Protection Against Stalking|Changing Pathways|Live Fear Free'
/** What such people and services are called. */
const callings = anyOf(
  new RegExp(`${spelt}|${namedServices}`),
  /IDVA|ISVA|ISAC|IDSVA|SDAC|independent (?:domestic|stalking|sexual|victim)[\w ]{0,30}(?:advoca\w+|advisor|adviser)/,
  /(?:stalking|domestic (?:abuse|violence)|DA|DVA?|honour(?:[- ]based)?(?: abuse)?|HBA|victim['’]?s?) (?:independent )?(?:advoca\w+|project|hub|case ?worker|support worker|worker|specialist|services?|charity)/,
  /(?:stalking|domestic abuse|DA|DVA?) support(?! (?:plan|needs|info\w*|leaflet|card|number|line))/,
  /(?:an?|her|his|IP['’]s|my) (?:own )?advocate|advocates? (?:from|with|at|of) (?:the )?[A-Z]\w+|Paladin|Suzy Lamplugh/,
  /Hollie Gazzard|Karma Nirvana|(?:National )?Stalking (?:Advocacy|Helpline)|Veritas|Black Country Women|Women['’]?s Aid/,
  /Safer ?Places|Galop|Mankind|Respect (?:men|line)/,
  /(?:case ?worker|worker|advisor|adviser|support worker) (?:from|with|at) (?:the |a )?(?:[A-Z][\w&’']+ )*(?:stalking|domestic)\b[\w ]{0,20}/,
  /(?:her|his|IP['’]s) (?:own )?case ?worker|(?:Refuge|DA|DV|domestic \w+) (?:outreach|key ?worker)/,
  /outreach (?:worker|service|support|team)|key ?worker/,
).source
/** Somebody whose work is to stand by victims of stalking or domestic abuse, or the service such people come from. */
export const advocate = String.raw`\b(?:${callings})(?:['’]s)?`

/** A number, a card or the like of theirs: nobody took the victim on. */
export const contactDetails = String.raw`(?:number|details|link|card|leaflet|website|booklet)s? (?:for|of|to)\b|\b(?:number|link|details|card|website|booklet|leaflet)\b`

/** "IDVA: engaged": a label that is the advocate. */
export const advocateLabel =
  /^(?:IDVA|ISVA|ISAC|advocate|(?:stalking|DA|DVA?|domestic abuse) (?:advocate|services?|case ?worker|worker))\b/i
