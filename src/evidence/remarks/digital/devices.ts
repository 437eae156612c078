import { anyOf } from '../anyOf.ts'

const things = anyOf(
  /hand ?sets?|(?:mobile )?(?:tele)?phones?|i-?clouds?|mobiles?|devices?|laptops?|computers?|tablets?|samsung|huawei|galaxy/,
  /nokia|motorola|macbook|chromebook|lenovo|i-?phones?|i-?pads?|SIMs?|accounts?|router|USB|hard drive|apps?|sat ?nav/,
  /(?:GPS )?trackers?|tracking (?:device|item|tag)s?|air ?tags?/,
).source
/** Things that hold messages, by what they are and by their makes. */
export const device = `(?:${things})`
/** Devices alone, more of their makes among them: no accounts, apps or trackers. */
export const deviceByMake =
  '(?:hand ?sets?|(?:tele)?phones?|mobiles?|devices?|laptops?|computers?|tablets?|i-?phones?|i-?pads?|samsung|huawei|pixel|xiaomi|oppo|oneplus|sony|zte|macbook|SIMs?)'

/** The telephone of somebody beside the case: whatever is done about it, the suspect's and the victim's were seen to or not. */
export const ofAnother = String.raw`\b(?:mother|father|m[uo]m|dad|sister|brother|son|daughter|friend|girlfriend|boyfriend|neighbour|colleague|nephew|niece|uncle|aunt|nan|cousin)['’]?s? (?:\w+ )?(?:phone|handset|mobile|device|tablet|laptop)|\b(?:smart )?speaker\b`
