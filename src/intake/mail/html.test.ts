import { expect, test } from 'vitest'
import { textOfHtml } from './html.ts'

test.each([
  ['Si&acirc;n Wo&oacute;dcock &Eacute;ireann', 'Siân Woódcock Éireann'],
  ['Wa&lstrok;&eogon;sa &Scaron;imi&cacute; Bj&oslash;rn', 'Wałęsa Šimić Bjørn'],
  ['&frac12; past ten &ndash; &pound;20 &bdquo;&szlig;&rdquo;', '½ past ten – £20 „ß”'],
  ['&ETH;or&eth;ur &AElig;sa', 'Ðorður Æsa'],
  ['&nosuch; R&D; &dot; &;', '&nosuch; R&D; &dot; &;'],
])('%s', (html, text) => expect(textOfHtml(`<p>${html}</p>`)).toBe(text))
