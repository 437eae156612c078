/** A wording a lawyer may add where this case calls for it; it stands on no evidence until she gives some. `{person}` is the name of the person protected; square brackets are for her to fill. */
export type BankTerm = Readonly<{ id: string; about: 'contact' | 'places' | 'online' | 'surveillance' | 'conduct'; text: string }>

export const bankAbout: Readonly<Record<BankTerm['about'], string>> = {
  contact: 'Contact',
  places: 'Places',
  online: 'Online',
  surveillance: 'Watching and tracking',
  conduct: 'Conduct',
}

/** Prohibitions only, and only what a court could see broken. */
export const termBank: readonly BankTerm[] = [
  {
    id: 'c.contact',
    about: 'contact',
    text: 'Not to contact {person}, directly or indirectly, by any means, including in person, by telephone, text, letter, e-mail, social media or messaging application.',
  },
  {
    id: 'c.others',
    about: 'contact',
    text: 'Not to contact, directly or indirectly, by any means, [names of family, friends or colleagues].',
  },
  {
    id: 'c.children',
    about: 'contact',
    text: 'Not to contact {person}, directly or indirectly, by any means, save to arrange contact with [names of children] through [named person or application], or as ordered by the Family Court.',
  },
  { id: 'c.through', about: 'contact', text: 'Not to ask, cause or encourage any other person to do anything this order forbids.' },
  {
    id: 'c.accounts',
    about: 'contact',
    text: 'Not to communicate with {person} from [accounts and numbers], or from any account, number or device that is not in the defendant’s own name.',
  },
  { id: 'c.gifts', about: 'contact', text: 'Not to send or leave any gift, delivery or other item for {person}.' },
  { id: 'p.address', about: 'places', text: 'Not to enter, or go within [distance in metres] of, [address].' },
  { id: 'p.streets', about: 'places', text: 'Not to enter [names of streets] in [town].' },
  { id: 'p.map', about: 'places', text: 'Not to enter the area edged red on the attached map, which is bounded by [names of streets].' },
  { id: 'p.place', about: 'places', text: 'Not to enter [name and street of the workplace, school, gym or place of worship].' },
  { id: 'p.service', about: 'places', text: 'Not to travel on [train or bus service] between [time] and [time].' },
  { id: 'p.knowingly', about: 'places', text: 'Not knowingly to be within [distance in metres] of {person}.' },
  {
    id: 'o.publish',
    about: 'online',
    text: 'Not to post, publish or send any material about {person}, or purporting to come from {person}, on any internet or social media service.',
  },
  { id: 'o.profiles', about: 'online', text: 'Not to follow, view, tag or message any profile or account of {person}.' },
  {
    id: 'o.false',
    about: 'online',
    text: 'Not to create or use any account in the name or likeness of {person}, or in a false name in order to contact {person}.',
  },
  { id: 'o.images', about: 'online', text: 'Not to share, or threaten to share, any private or intimate image of {person}.' },
  {
    id: 's.tracker',
    about: 'surveillance',
    text: 'Not to place or use any tracking device or software on any property or vehicle of {person}.',
  },
  { id: 's.access', about: 'surveillance', text: 'Not to access, or try to access, any account or device of {person}.' },
  { id: 's.film', about: 'surveillance', text: 'Not to photograph, film or record {person}, and not to fly a drone over [place].' },
  { id: 's.agent', about: 'surveillance', text: 'Not to ask or pay any other person to find or follow {person}.' },
  { id: 'k.violence', about: 'conduct', text: 'Not to use or threaten violence against {person}.' },
  { id: 'k.property', about: 'conduct', text: 'Not to damage or interfere with any property of {person}.' },
  { id: 'k.pursue', about: 'conduct', text: 'Not to follow, approach, watch or loiter within sight of {person}.' },
  {
    id: 'k.reports',
    about: 'conduct',
    text: 'Not to make a report about {person} to any employer or public body knowing it to be false, save that nothing in this order prevents a true report to the police.',
  },
]

/** What an order never means to prevent, for the lawyer to keep or strike out. */
export const usualExceptions: readonly string[] = [
  'Nothing in this order prevents contact through a solicitor about legal proceedings.',
  'Nothing in this order prevents contact with a child that is ordered by the Family Court.',
  'Nothing in this order prevents attendance at a court or a police station when required.',
]
