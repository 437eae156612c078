import { type TopicReader, topic } from './topicReader.ts'

/** A hate crime flagged by the police: hostility to race, religion, sexual orientation, disability or transgender identity. */
export const hateCrime: TopicReader<'hateCrime'> = topic({
  topic: 'hateCrime',
  about:
    /\b(?:hate (?:crime|incident)|racial(?:ly)?|racis[mt]|homophobi[ac]|transphobi[ac]|biphobi[ac]|religious(?:ly)? aggravated|disability hate|disablist|hostility)\b/i,
  under: /\bhate (?:crime|incident)\b/i,
  notIn: ['VPS', 'INTERVIEW', 'PNC'],
  inStatements: /\b(?:because I am|because of my (?:race|religion|colour|sexuality|disability|faith))\b/i,
  rules: [
    {
      says: 'flagged',
      when: /\b(?:hate (?:crime|incident)(?: flag\w*)?\W{0,3}(?:yes|flag\w*|race|racial|religio\w+|homophobic|transphobic|disability)|flagged as (?:a )?hate|(?:racially|religiously) aggravated|homophobic (?:abuse|language|slurs?|hate|crime|element)|transphobic (?:abuse|hate|slurs?|element)|racist (?:abuse|language|slurs?)|racial (?:abuse|slurs?|element)|motivated by (?:hostility|race|religion))\b|^\W*yes\b/i,
      unless: /\b(?:no|not|nil|none|n\/a|\w+n['’]t|hate crime\W{0,3}no)\b|\byes ?\/ ?no\b|\?$/i,
    },
  ],
})
