import { type TopicReader, topic } from './topicReader.ts'

const thing = String.raw`(?:CCTV|footage|BWV|body[- ]worn|dash ?cam|doorbell|ring|ANPR|cell ?site|statements?|MG ?11s?|witness(?:es)?|house[- ]to[- ]house|H2H|enquir(?:y|ies)|download|phone|forensic\w*|fingerprints?|DNA|medical|999|call recording|interview|account|supplier|records?|swipe card|log)`
const open =
  '(?:outstanding|not (?:yet )?(?:been )?(?:collected|obtained|requested|taken|seized|viewed|done|completed|spoken to|received|checked|recovered)|yet to be|to be (?:obtained|collected|taken|requested|viewed|spoken to|completed|seized)|awaited|awaiting|to follow|ongoing|will follow|still to|on rest days|did not (?:take|obtain|ask))'

/** Enquiries that are still to be made, or were. */
export const enquiry: TopicReader<'enquiry'> = topic({
  topic: 'enquiry',
  about: new RegExp(String.raw`\b(?:${thing}|${open})\b`, 'i'),
  under: /\b(?:enquir(?:y|ies)|outstanding|further (?:work|enquiries|evidence))\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'PNC', 'MG16', 'BAIL', 'CUSTODY', 'INTERVIEW'],
  inStatements: new RegExp(
    String.raw`\bI (?:did not|have not|have yet|am (?:still )?awaiting|will)\b|\b(?:nobody|no one) (?:has )?asked for\b|\b${open}\b[^.]{0,30}\b(?:${thing})`,
    'i',
  ),
  rules: [
    {
      says: 'outstanding',
      when: new RegExp(
        String.raw`\b(?:${thing})\b[^.]{0,60}\b${open}\b|\b${open}\b[^.]{0,40}\b(?:${thing})\b|\boutstanding enquir|\bremainder\b[^.]{0,30}\b(?:rest days|outstanding|to follow)`,
        'i',
      ),
      unless: /\b(?:no|nil|none) (?:further |outstanding )*enquir|\bVPS\b|\bnothing outstanding\b|\?\s*$/i,
    },
    {
      says: 'done',
      when: /\b(?:CCTV|footage|BWV|doorbell|dash ?cam|ANPR|house[- ]to[- ]house|H2H|999|call recording|forensic\w*|fingerprints?|DNA|medical (?:records|statement))\b[^.]{0,40}\b(?:obtained|seized|viewed|exhibited|secured|downloaded|completed|retained|recovered|received)\b/i,
      unless: /\b(?:not|\w+n['’]t|never|no|nil|yet|to be|retained \d)\b/i,
    },
  ],
})
