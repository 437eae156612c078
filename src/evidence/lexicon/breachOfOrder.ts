import type { Lexicon } from './entry.ts'

/** Breach of an order that forbids the conduct. */
export const breachOfOrder: Lexicon<'breachOfOrder'> = {
  idea: 'breachOfOrder',
  entries: [
    {
      id: 'breachOfOrder/1',
      says: [
        'breach of? ..@order',
        '@order .. be breached/broken',
        'break/ignore/flout/disobey/defy/disregard/violate .. @order',
        'in breach of .. @order',
        'contrary to/despite/in_spite_of/notwithstanding .. @order',
        'second/third/further/another/repeated/several/multiple/# breach/breaches .. @order',
        'breached @det? order',
        "breach .. S's order",
        'arrested for breach .. @order',
        's363',
        'section 363',
        's.363',
        's5 breach',
      ],
      by: 'anyone',
      example: 'He breached the restraining order by texting me.',
      counter: 'There is no restraining order in place.',
    },
    {
      id: 'breachOfOrder/2',
      says: [
        'order/injunction .. mean/means nothing',
        '@order .. piece_of_paper',
        'order .. not worth .. paper',
        '@order .. in_place/in_force/made ... be_back/came_back/carried_on/turned_up/started_again/texted/contacted',
        'even_though/although/while .. @order .. S',
      ],
      by: 'anyone',
      example: 'He said the restraining order is just a piece of paper.',
      counter: 'The order was a takeaway and it was late.',
    },
    {
      id: 'breachOfOrder/3',
      says: [
        'go/enter/come into/in/inside/within .. exclusion zone/area',
        'not allowed within .. metres/m/yards/miles .. but/yet/and S come/be/turn',
        'fail to comply with .. notification/@order',
        'fail .. notification requirement',
        'recall .. licence',
        'recalled to prison',
      ],
      example: 'He went into the exclusion zone twice.',
      counter: 'I live near the zone.',
    },
  ],
}
