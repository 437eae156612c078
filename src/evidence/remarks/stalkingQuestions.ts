import type { TopicReader } from './topicReader.ts'

/** The supplementary stalking questions spoken of in other papers. */
export const stalkingQuestions: TopicReader<'stalkingQuestions'> = {
  topic: 'stalkingQuestions',
  about:
    /\b(?:S-?DASH|SASH|stalking (?:screening|questions|risk (?:assessment|tool|checklist)|DASH)|(?:additional|supplementary|extra|further|11|eleven) (?:stalking |DASH )?questions|stalking and harassment questions)\b/i,
  under: /\b(?:S-?DASH|stalking (?:screening|questions))\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'MG11'],
  rules: [
    {
      says: 'notDone',
      when: /\b(?:no (?:S-?DASH|stalking (?:screening|questions))|not (?:been |yet )*(?:done|completed|asked|required|applicable|answered)|n\/a|none|blank)\b|^\W*no\.?$/i,
      unless: /\?$/,
    },
    {
      says: 'saidToExist',
      when: /\b(?:done|completed|asked|answered|attached|submitted|on (?:the )?(?:file|system)|uploaded|carried out)\b|^\W*yes\.?$/i,
      unless:
        /\b(?:not|never|\w+n['’]t|yet to be|to be|no)\b[^.]{0,30}\b(?:done|completed|asked|answered|attached|submitted|uploaded|carried out|on)\b|\?$/i,
    },
  ],
}
