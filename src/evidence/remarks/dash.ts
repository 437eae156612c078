import type { TopicReader } from './topicReader.ts'

/** A DASH (or DARA) spoken of in other papers: said to have been done, or said not to have been. */
export const dash: TopicReader<'dash'> = {
  topic: 'dash',
  about:
    /(?<!\bS-?)\b(?:DASH|DARA|DASH ?\/ ?S-?DASH|(?:DA )?RIC|DV(?:SA)? (?:form|risk assessment)|(?:domestic abuse |DA |enhanced )risk assessments?|risk assessments?)\b(?! (?:questions|matrix))/i,
  under: /^(?:DASH|DARA|DA risk assessment|risk assessment)\b/i,
  notIn: ['DASH', 'S-DASH', 'VPS', 'MG11'],
  rules: [
    {
      says: 'notDone',
      when: /\b(?:no (?:DASH|DARA|DV|risk assessment)|not (?:been |yet )*(?:done|completed|required|needed|applicable|submitted|undertaken|carried out|taken)|n\/a|none|nil|refused|declined|no\b[^.]{0,20}\bneeded|not a domestic|as not)\b|(?:DASH|DARA|assessment)\s*(?:[-–:]\s*)?(?:no|nil|none)\b|^\W*no\.?$/i,
      unless: /\byes ?\/ ?no\b|\?$/i,
    },
    {
      says: 'saidToExist',
      when: /\b(?:done|completed|attached|enclosed|on (?:the )?(?:file|system|niche|athena|connect)|submitted|uploaded|carried out|undertaken|taken|standard|medium|high|x ?\d|see (?:attached|DASH)|graded|been assessed|copy of)\b|^\W*yes\.?$/i,
      unless:
        /\b(?:no (?:DASH|DARA|risk assessment)|(?:not|never|\w+n['’]t|yet to be|to be|will be|should be|needs? to be)\b[^.]{0,25}\b(?:done|completed|attached|enclosed|submitted|uploaded|carried out|undertaken|taken|on)|not attached)\b|\byes ?\/ ?no\b|\bASB\b|\?$/i,
    },
  ],
}
