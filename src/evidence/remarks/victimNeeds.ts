import { type TopicReader, topic } from './topicReader.ts'

/** What the victim or a witness needs in order to take part: language, health, disability, age, care of others; or that nothing is needed. */
export const victimNeeds: TopicReader<'victimNeeds'> = topic({
  topic: 'victimNeeds',
  about:
    /\b(?:interpreter|intermediary|learning (?:disabilit|difficult)\w*|autis\w+|ADHD|dyslexi\w+|deaf|hard of hearing|wheelchair|mobility|(?:mental|physical) (?:health|impairment)|disabilit\w+|vulnerable (?:witness|victim)|child ?care|particular needs|special needs|speech|British Sign Language|BSL|English is (?:not|her second|his second))\b/i,
  under: /\b(?:(?:any )?particular needs|special needs|(?:victim|witness)(?:['’]?s)? needs|access needs|communication needs|needs of)/i,
  notIn: ['DASH', 'S-DASH', 'INTERVIEW', 'CUSTODY', 'LOG', 'VPS', 'MG16'],
  rules: [
    {
      says: 'none',
      when: /^\W*(?:none|no|nil|n\/a)(?: (?:known|identified|stated|given|disclosed|needs))?\.?$|\bno (?:particular |special |known |additional )?needs\b/i,
    },
    {
      says: 'need',
      when: /\b(?:interpreter|intermediary|learning (?:disabilit|difficult)\w*|autis\w+|ADHD|dyslexi\w+|deaf|hard of hearing|wheelchair|mobility|(?:poor|suffers|mental|physical) (?:health|impairment)|disab\w+|vulnerable|child ?care|second language|not (?:her|his) first language|BSL|anxiety|depression|PTSD|elderly|pregnant)\b/i,
      unless: /\bhate\b|\b(?:no|not|none|nil|n\/a|without)\b|\(interpreter|able[- ]bodied|\?$|interpreter, mobility/i,
    },
  ],
})
