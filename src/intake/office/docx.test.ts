import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from './docx.ts'

const wrapped = (part: string, body: string) =>
  `<?xml version="1.0"?><w:${part} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="m" xmlns:wps="s" xmlns:v="v">${body}</w:${part}>`
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const tick = (on: 0 | 1) =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>?</w:t></w:r></w:sdtContent></w:sdt>`
const read = (body: string, parts: Record<string, string> = {}) =>
  readDocx(
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(wrapped('document', `<w:body>${body}</w:body>`)),
      ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
    }),
  )

describe('a Word document', () => {
  test.each<[string, string, string]>([
    ['parts paragraphs by blank lines', p('One') + p('') + p('Two'), 'One\n\nTwo'],
    [
      'keeps rows and their empty cells',
      `<w:tbl><w:tr><w:tc>${p('Q1')}</w:tc><w:tc>${p('')}</w:tc><w:tc>${p('Yes')}${p('often')}</w:tc></w:tr><w:tr><w:tc>${p('Q2')}</w:tc><w:tc>${p('No')}</w:tc><w:tc>${p('')}</w:tc></w:tr></w:tbl>`,
      'Q1\t\tYes often\nQ2\tNo\t',
    ],
    [
      'shows boxes ticked and not',
      `<w:p>${tick(1)}<w:r><w:t xml:space="preserve"> Yes </w:t></w:r>${tick(0)}<w:r><w:t xml:space="preserve"> No</w:t></w:r></w:p>`,
      '☒ Yes ☐ No',
    ],
    [
      'shows the boxes of old forms',
      '<w:p><w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:t> Yes</w:t></w:r></w:p>',
      '☒ Yes',
    ],
    [
      'shows what was chosen from an old list',
      '<w:p><w:r><w:fldChar><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Low"/><w:listEntry w:val="High"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>',
      'High',
    ],
    [
      'leaves out what was deleted and keeps what was put in',
      '<w:p><w:r><w:t xml:space="preserve">He </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>followed me</w:t></w:r></w:ins></w:p>',
      'He followed me',
    ],
    [
      'leaves out hidden text and prompts',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>seen</w:t></w:r></w:p>',
      'seen',
    ],
    [
      'reads a text box once',
      `<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('In the box')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><v:textbox><w:txbxContent>${p('In the box')}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      'Before\n\nIn the box',
    ],
    [
      'maps ticks typed in a picture font',
      '<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\u00fc</w:t></w:r><w:r><w:t> \u00fc</w:t></w:r></w:p>',
      '✓ ü',
    ],
    ['maps pictures whose font is not said', '<w:p><w:r><w:t>Yes \uf0fe No \uf0a8</w:t></w:r></w:p>', 'Yes ☑ No ☐'],
    ['maps ticks of picture fonts', '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>', '✓'],
    [
      'puts together the lines of a text that was broken before it was pasted',
      p('I knew him from the shop where I worked on Saturdays and he would come in') +
        p('every time I was on the till. He asked my manager when I was on again and') +
        p('she told him that it was none of his business, which he laughed about and') +
        p('said that he would wait.') +
        p('') +
        p('Signed: J Bell'),
      'I knew him from the shop where I worked on Saturdays and he would come in\nevery time I was on the till. He asked my manager when I was on again and\nshe told him that it was none of his business, which he laughed about and\nsaid that he would wait.\n\nSigned: J Bell',
    ],
    ['keeps tabs and line breaks', '<w:p><w:r><w:t>Name</w:t><w:tab/><w:t>Jo</w:t><w:br/><w:t>Bell</w:t></w:r></w:p>', 'Name\tJo\nBell'],
  ])('%s', (_, body, text) => {
    expect(read(body)).toBe(text)
  })

  test('has its numbers, header, notes and footer', () => {
    const item = (text: string, level = 0) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
    const level = (at: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const text = read(item('First') + item('Under', 1) + item('Second') + item('Again', 1), {
      'word/numbering.xml': wrapped(
        'numbering',
        `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1(%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      ),
      'word/header1.xml': wrapped('hdr', p('RESTRICTED MG11')),
      'word/footnotes.xml': wrapped('footnotes', `<w:footnote>${p('A note')}</w:footnote>`),
      'word/footer1.xml': wrapped('ftr', p('Page')),
    })
    expect(text).toBe('RESTRICTED MG11\n\n1. First\n\n1(a) Under\n\n2. Second\n\n2(a) Again\n\nA note\n\nPage')
  })

  test('is damaged where its text is missing or declares a document type', () => {
    expect(() => readDocx(strToU8('PK no zip'))).toThrow('damaged')
    expect(() => read('', { 'word/document.xml': '<!DOCTYPE a><a/>' })).toThrow('damaged')
  })
})
