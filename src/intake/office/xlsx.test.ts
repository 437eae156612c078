import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readXlsx } from './xlsx.ts'
import { dateInCell } from './xlsxDates.ts'

const sheet = `<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Message</t></is></c><c r="D1"><v>12.5</v></c></row>
<row r="2"><c r="A2" s="1"><v>45720.81944444444</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" s="2"><v>7700900123</v></c></row></sheetData></worksheet>`

test('a workbook gives each sheet its name and its rows, dates as dates', () => {
  const bytes = zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="Texts" sheetId="1" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/sharedStrings.xml': strToU8('<sst><si><t>When</t></si><si><r><t>I see </t></r><r><t>you</t></r><rPh><t>x</t></rPh></si></sst>'),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="165" formatCode="00000000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })
  expect(readXlsx(bytes, 10_000).text).toBe('Texts\n\nWhen\tMessage\t\t12.5\n04/03/2025 19:40:00\tI see you\tTRUE\t07700900123')
})

test.each([
  [45720, false, '04/03/2025'],
  [0.5, false, '12:00:00'],
  [44258, true, '04/03/2025'],
  [-1, false, '-1'],
])('%s days (from 1904: %s) is %s', (days, from1904, shown) => {
  expect(dateInCell(days, from1904)).toBe(shown)
})
