import type { Lexicon } from './entry.ts'

/** PHA 1997 s2A(3)(f): interfering with any property in the possession of a person. */
export const interferingWithProperty: Lexicon<'interferingWithProperty'> = {
  idea: 'interferingWithProperty',
  entries: [
    {
      id: 'interferingWithProperty/1',
      says: [
        "(slash/puncture/stab/deflate/let_down/burst/spike) .. (V's|the|O's) ..tyre",
        "(let/letting) (V's|the) tyre down",
        'tyre .. (slash/puncture/let_down/deflate/stab)',
      ],
      example: 'He slashed my tyres.',
      counter: 'I had a puncture on the way to work.',
    },
    {
      id: 'interferingWithProperty/2',
      says: [
        "(key/scratch/dent/smash/damage/vandalise/vandalize/wreck/trash/destroy/break/kick/burn/torch/ram/egg) .. (V's|the|O's|our) .. (@vehicle|window/windows/windscreen/door/fence/gate/phone/house/flat/property/mirror/wing/hedge/shed/camera/cameras/doorbell/lock/chain/belongings/things/clothes/garden/greenhouse/furniture/ornaments/plants/laptop/glasses/post_box/letterbox)",
        'criminal damage',
      ],
      example: 'He keyed my car along both sides.',
      counter: 'I damaged my car in the car park.',
    },
    {
      id: 'interferingWithProperty/3',
      says: [
        "V's (@vehicle|window/windows/windscreen/door/fence/gate/house/property/mirror/hedge/plants/garden/bins/belongings/drawer/drawers/shed/wing mirror) .. (be|get|have be|go) .. (key/keyed/scratched/dented/smashed/damaged/vandalised/broken/trashed/destroyed/kicked/burnt/torched/tampered/egged/cut/emptied/moved/gone/missing/disturbed/tipped)",
      ],
      by: 'anyone',
      example: 'My windows were smashed that night.',
      counter: 'My windows were cleaned that night.',
    },
    {
      id: 'interferingWithProperty/4',
      says: [
        "(break|broke|force|smash|burst) (V|S's way)? (in|into) ..",
        'burgle',
        'kick .. (door|gate) in',
        'kick in .. door',
        'break .. (the chain|chain|lock|the door|door chain)',
        "put S's shoulder to",
      ],
      example: 'He broke in while I was out.',
      counter: 'He broke into a run.',
    },
    {
      id: 'interferingWithProperty/5',
      says: [
        "(steal/take/nick) .. V's (..)? (underwear/knickers/key/keys/post/mail/phone/bike/bag/purse/clothes/photo/photos/picture/washing/belongings/passport/laptop/jewellery/number_plate/parcel/parcels/cat/dog/hairbrush/bins/jacket/coat/car)",
        "(steal/nick) V's",
        'take .. (the|a|my|her) .. (spare)? key .. (off|from)',
        'take .. (number plates)',
        "(take) .. (out of|from) V's (trolley|bag|drawer|pocket|shed|car|locker|desk|garden|house|room)",
      ],
      example: 'He stole my underwear from the line.',
      counter: 'I took my underwear off the line.',
    },
    {
      id: 'interferingWithProperty/6',
      says: [
        '(spare)? key/keys/post/mail/hairbrush/underwear/knickers/photograph/picture/things .. (go/be/have_gone/went) (gone|missing|from)',
        '(spare key) .. (go|gone|missing|disappear)',
        '(go|gone) missing .. (from)?',
        "one of V's .. (be|go) (gone|missing)",
      ],
      by: 'anyone',
      example: 'The spare key went from under the pot.',
      counter: 'My key got stuck in the lock.',
    },
    {
      id: 'interferingWithProperty/7',
      says: [
        'things/item/items/furniture/ornaments/drawer/drawers/clothes/washing/bins/goal_posts/pots .. (have be|be) (moved|disturbed|emptied|folded|rearranged|tipped)',
        "(move/moved/rearranged/tampered/interfered) .. V's (..)? (things/belongings/furniture/bins/plants/goal_posts/pots/property/washing)",
        "V find .. V's .. (folded|moved|emptied|disturbed)",
        'move the goal posts',
        'loft hatch .. moved',
      ],
      by: 'anyone',
      example: 'Things had been moved in the house.',
      counter: 'I moved the furniture in the house.',
    },
    {
      id: 'interferingWithProperty/8',
      says: [
        "(open/intercept/redirect/divert/take/hide/steal/return) .. V's (post/mail/letters/parcels/letter/parcel)",
        'redirect (the)? (mail|post)',
        '(mail|post) redirection',
        "redirection in V's name",
        "V's post (stop|be redirected|be opened)",
      ],
      by: 'anyone',
      example: 'He opened my post.',
      counter: 'I opened my post and found it.',
    },
    {
      id: 'interferingWithProperty/9',
      says: [
        '(put/squirt/pour/inject) .. (glue|superglue|super glue|expanding foam) .. (in|into|on)',
        'glue .. lock',
        '(pour/throw/chuck/tip/splash) .. (paint/brake_fluid/petrol/acid/bleach/oil/weedkiller/sugar/faeces/eggs/egg/bricks/brick/stones/stone/excrement/manure/rubbish) .. (on|over|at|through|in|into|down)',
        "(egg/brick/bricks/stone/stones/paint/petrol) .. (through|at|over|on) (V's|the) (..)? (window/windows/house/door/car/letterbox/van/drive)",
      ],
      example: 'He poured brake fluid over my car.',
      counter: 'I poured petrol into my car.',
    },
    {
      id: 'interferingWithProperty/10',
      says: [
        'cut/disconnect/pull/rip .. (phone line|wires|cables|wire|cable|power|electric|electricity|water|brakes|broadband)',
        'tamper (with)?',
        "interfere with (V's|the)",
        '(loosen/undo) .. (wheel nuts|wheel|bolts|brakes)',
        'cut .. (hedge|tree|trees|flowers|washing line|brakes) .. down',
        "(cut|take) V's hedge",
        "(cut/pull/rip/dig) (up|down) V's (plants|flowers|hedge|fence|tree|trees|roses)",
        'take it down to the stumps',
      ],
      example: 'He cut my phone line.',
      counter: 'I cut my hair.',
    },
    {
      id: 'interferingWithProperty/11',
      says: [
        "(go|look|root|rummage) through .. V's (bins/bin/drawers/bag/car/things/belongings/handbag/rubbish/wardrobe)",
        "go through (V's|the) bins",
        "(search|rifle) .. V's (..)? (drawers/bag/house/car)",
      ],
      example: 'He went through my bins.',
      counter: 'I went through my bins to find it.',
    },
    {
      id: 'interferingWithProperty/12',
      says: [
        "(kill/poison/pull_up/dig_up/trample) V's (plants/flowers/garden/roses/grass/fish/rabbit/cat/dog/hens)",
        '(leave/put/dump/throw/smear) .. (dead|faeces|excrement|dog mess|rubbish|dog poo|manure|rat|bird|maggots) .. (on|at|in|through|over|outside|under)',
      ],
      example: 'He left a dead rat on my doorstep.',
      counter: 'I left the rubbish outside.',
    },
    {
      id: 'interferingWithProperty/13',
      says: [
        '(let S|enter|get in|came in|come in|go in) .. (with|using) .. key',
        '(copy|cut|keep) .. key',
        '(copied|spare|duplicate) key',
        "(enter|go into|get into|come into) V's (house|flat|home|room|car|garage|shed) .. (with|using|when|while|without)",
      ],
      example: 'He entered the flat with a copied key.',
      counter: 'I entered the flat with my key.',
    },
    {
      id: 'interferingWithProperty/14',
      says: [
        "cancel .. V's (direct debits|utilities|broadband|insurance|card|cards|gas|electric|phone|holiday|booking|appointments|subscription)",
        "(delete/wipe) V's (files/phone/laptop/photos/account/messages/work)",
        "wipe V's phone",
      ],
      example: 'He cancelled my broadband and my insurance.',
      counter: 'I cancelled my gym membership.',
    },
    {
      id: 'interferingWithProperty/15',
      says: [
        "(put/place/attach/fit/plant/hide/stick/install) .. (tracker/airtag/gps/tracking_device/camera/phone/recorder/listening_device/bug/device) .. (on|in|to|under|inside) .. (V|V's|the|O's) ..(@vehicle|bag/handbag/house/coat/bike/loft/bedroom/car/flat/pram)",
        "(tracker/airtag) .. (on|under|in|inside) V's",
      ],
      example: 'He put a tracker on my car.',
      counter: 'I put a tracker on my cat.',
    },
    {
      id: 'interferingWithProperty/16',
      says: [
        'smash .. (plate/plates/glass/phone/tv/television/window/mirror/door)',
        "throw .. V's (phone/clothes/things/belongings/keys) .. (out|against|at|in|across)",
        "cut up V's (clothes)",
        "(rip|tear) V's (clothes|dress|coat)",
      ],
      example: 'He smashed my phone against the wall.',
      counter: 'I smashed a plate by accident.',
    },
  ],
}
