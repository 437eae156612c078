import { type TopicReader, topic } from './topicReader.ts'

const power = String.raw`(?:s(?:ection|ec|\.)? ?\.?(?:2B|8|17|18|19|32)\b(?!/)|search warrant|warrant\b|PACE\b)`

/** Searches of the suspect, the home, the car or devices, and under which power. */
export const search: TopicReader<'search'> = topic({
  topic: 'search',
  about: /\b(?:search(?:ed|es|ing)?|seiz(?:ed|ure)|warrant)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'PNC', 'MG16', 'BAIL', 'MESSAGES'],
  inStatements:
    /\b(?:section|s\.|PACE|warrant|I (?:searched|seized|conducted)|he was searched|she was searched|was searched|police|officers?)\b/i,
  rules: [
    {
      says: 'notSearched',
      when: /\b(?:not|\w+n['’]t|never|no)\b[^.]{0,20}\b(?:search(?:ed|es)?|seized)\b/i,
    },
    {
      says: 'searched',
      when: /\b(?:was|were|been|and|I|officers?|police) (?:then |also )?searched\b|\bsearch(?:ed)? (?:of|was|under|at|conducted|carried|took|revealed|warrant executed)\b|\bseized\b/i,
      unless:
        /\b(?:not|\w+n['’]t|never|no|to be|will be|should be|consider\w*|need to be|advis\w+|be)\b[^.]{0,20}\b(?:search(?:ed)?|seized)\b|\bsearched (?:for|through) (?:my|her|his)\b|\b(?:he|she) (?:has )?searched\b|\bsearch (?:history|engine|results)/i,
    },
    {
      says: 'power',
      when: new RegExp(
        String.raw`\b(?:search\w*|seiz\w*|entered|entry|warrant)\b[^.]{0,60}\b${power}|\b${power}[^.]{0,30}\b(?:search\w*|seiz\w*|warrant|executed)`,
        'i',
      ),
      unless: /\barrested without warrant\b|\bbail warrant\b|\bno warrant\b/i,
    },
  ],
})
