import { type Quote, quotesOf } from '#case/quote'
import type { RecognisedDocument } from '../../passage.ts'
import { readStatement, toldOfIt } from '../statement.ts'
import type { Asked, FormTable } from './table.ts'

const said =
  (part: 'age' | 'occupation' | 'declaration' | 'liability' | 'signature') =>
  (recognised: RecognisedDocument): readonly Quote[] => {
    const quote = readStatement(recognised)[part]
    return quote ? [quote] : []
  }

/** What section 9 of the Criminal Justice Act 1967 asks of a written statement, as every MG11 prints it. */
const head: readonly Asked[] = [
  {
    id: 'witness',
    asks: 'Whose statement it is',
    label: /statement of(?: witness)?|name of (?:witness|victim|child)|(?:full )?name(?: of witness)?|witness(?: name)?/,
    fits: /\p{L}{2}/u,
    found: (recognised) => quotesOf(readStatement(recognised).witness),
  },
]
const declared: readonly Asked[] = [
  { id: 'declaration', asks: 'Declaration that it is true to the best of knowledge and belief', found: said('declaration') },
  { id: 'liability', asks: 'Knowing that a false statement may be prosecuted', found: said('liability') },
  {
    id: 'signature',
    asks: 'Signature of the person making it',
    label: /signature(?: of (?:witness|victim|person making (?:the )?statement|maker))?|signed(?: by(?: witness)?)?|\(signed\)|sgd/,
    fits: /\p{L}{2}/u,
    otherwise: said('signature'),
  },
  {
    id: 'dated',
    asks: 'Date of the statement',
    label: /dated?(?: of statement| made| signed)?/,
    gives: 'day',
    fits: /\d/,
    otherwise: ({ reading }) => quotesOf(reading.dated),
  },
  {
    id: 'takenBy',
    asks: 'Who took it or witnessed the signature',
    label: /signature witnessed(?: by)?|witnessed(?: by)?|(?:statement )?taken by(?: \(print name\))?/,
    fits: /\p{L}{2}/u,
  },
]

const chosen = (id: string, asks: string, label: RegExp): Asked => ({ id, asks, label, gives: 'yesOrNo' })
/** The back of the form, for the police and the Witness Care Unit. */
const back: readonly Asked[] = [
  chosen('willing', 'Willing and likely to attend court', /is the witness willing(?: and likely)? to attend court|willing to attend court/),
  {
    id: 'attendance',
    asks: 'What can be done to make sure the witness attends',
    label: /what can be done to ensure attendance/,
    holds: 'lines',
  },
  chosen(
    'specialMeasures',
    'Needs a special measures assessment',
    /does the witness require (?:a )?special measures(?: assessment)?[^.?\n]{0,60}|special measures (?:assessment )?required/,
  ),
  {
    id: 'needs',
    asks: 'Particular needs of the witness',
    label: /does the witness have any (?:particular|specific|special) needs|(?:particular|specific|special) needs/,
    holds: 'lines',
    gives: 'yesOrNo',
  },
  {
    id: 'datesToAvoid',
    asks: 'Dates the witness cannot attend',
    label: /dates (?:to (?:be )?avoid(?:ed)?|of witness non-availability|not available)|witness (?:non-availability|availability)/,
    holds: 'lines',
  },
  chosen(
    'vpsExplained',
    'Victim personal statement scheme explained',
    /(?:the )?victim personal statement scheme(?: \(victims only\))? has been explained to me|VPS (?:scheme )?explained/,
  ),
  chosen(
    'vpsLeaflet',
    'Victim personal statement leaflet given',
    /i have been given the (?:victim personal statement|VPS) leaflet|VPS leaflet(?: given)?/,
  ),
  chosen(
    'medicalRecords',
    'Agrees that the police may see medical records',
    /i consent to (?:the )?police having access to my medical records?(?:\(s\))?[^:.?\n]{0,70}|consent to medical records/,
  ),
  chosen(
    'civilProceedings',
    'Agrees to the statement being used in civil proceedings',
    /i consent to (?:the|this) statement being disclosed for the purposes? of civil[^:.?\n]{0,80}/,
  ),
]

const others =
  /signature witnessed by|page(?: no)?|criminal procedure rules[^\n]{0,60}|home (?:address|telephone)|mobile|e-?mail(?: address)?|date and place of birth|former name|ethnicity code|time and place statement taken|print name|statement number|visually recorded/

export const witnessStatement: FormTable = {
  asked: [
    ...head,
    {
      id: 'age',
      asks: 'Age, if under 18',
      label: /age if under 18(?: \(if over[^)\n]*\)?)?|age(?: \(if under 18\))?|aged/,
      otherwise: said('age'),
      fits: /^\W*(?:over|under|adult|o\/?18|\d)/i,
    },
    { id: 'occupation', asks: 'Occupation', label: /occupation/, otherwise: said('occupation'), fits: /\p{L}{2}/u },
    ...declared,
    { id: 'back', asks: 'The back of the form: attendance, needs, dates to avoid and consent', of: back },
  ],
  others,
}

export const victimPersonalStatement: FormTable = {
  asked: [
    ...head,
    {
      id: 'explained',
      asks: 'Told that making it is voluntary and the defence may see it',
      found: (recognised) => {
        const quote = toldOfIt(recognised)
        return quote ? [quote] : []
      },
    },
    {
      id: 'readAloud',
      asks: 'Wishes it to be read aloud in court',
      label:
        /(?:victim )?(?:would like|wishes|wants) (?:to read (?:the |their |it )?(?:statement )?aloud|it (?:to be )?read)[^:.?\n]{0,30}|(?:do you want|wish) (?:it |this )?(?:to be )?read (?:aloud|out)[^:.?\n]{0,30}|(?:to be )?read (?:aloud|out)(?: in court)?(?: by whom)?/,
      gives: 'yesOrNo',
    },
    ...declared,
  ],
  others,
}
