/** Who keeps the records of an account. */
export const provider = String.raw`snapchat|instagram|facebook|meta|google|apple|whats ?app|tiktok|twitter|microsoft|vodafone|EE|O2|three(?! \w+s\b|\W*$)|BT|(?:phone |service )?provider|network`
/** Where messages are sent from, and by what name. */
export const account =
  '(?:profiles?|accounts?|pages?|i-?cloud|cloud|facebook|instagram|insta|snap(?:chat)?|whats ?app|social media|(?:fake|false|dating) \\w+)'

/** What is sent. */
export const messages = '(?:texts?|messages?|msgs|SMS|chats?|whats ?apps?|e-?mails?|DMs|drafts|images|searches|conversations?)'
