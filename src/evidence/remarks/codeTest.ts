import { type TopicReader, topic } from './topicReader.ts'

/** The test of the Code a decision says it was made on, and a day for looking at a threshold-test charge again. */
export const codeTest: TopicReader<'codeTest'> = topic({
  topic: 'codeTest',
  about: /\b(?:full code|threshold) test\b|\bFCT\b|\breview(?:ed)? (?:date|on|by|again)\b/i,
  notIn: ['MG11', 'DASH', 'VPS', 'INTERVIEW'],
  rules: [
    {
      says: 'threshold',
      when: /\bthreshold test\b/i,
      unless:
        /\b(?:not|cannot|\w+n['’]t|no longer)\b[^.]{0,30}\bthreshold test\b|\bthreshold test (?:is |was )?not\b|full code (?:test )?[/|] ?threshold/i,
    },
    {
      says: 'fullCode',
      when: /\bfull code test\b|\bFCT\b/i,
      unless:
        /\bfull code (?:test )?(?:is |was )?not\b|\bnot (?:yet )?(?:meet|met|satisf\w+|pass\w*)\b|full code (?:test )?[/|] ?threshold/i,
    },
    { says: 'reviewOn', when: /\breview(?:ed)? (?:date|on|by|again)\b[^.]{0,30}\d/i },
  ],
})
