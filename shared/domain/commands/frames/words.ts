/** Said at the end without a meaning of its own. */
export const inPassing =
  /,? (?:for now|this time|right now|for me|for today|again|either|instead|if you (?:can|could|would)|if possible|so far|as yet|from now on|going forward|as well|thanks|thank you|please|pls|plz|i(?:'m|’m| am) afraid)[.!]?$/i;

/** When it was, which does not matter to what is told. */
export const lately =
  /,? (?:yesterday(?: (?:morning|afternoon|evening|night))?|today|just now|already|first thing(?: (?:today|this morning))?|earlier(?: (?:today|this week))?|this (?:morning|afternoon|week|month)|on \p{L}+day|last (?:night|week|month|\p{L}+day)|the other day|(?:an?|two|three|a few) (?:days?|weeks?) ago)[.!]?$/iu;

/** Parts of the patterns of frames. `P` stands for whoever was named. */

const adverbs =
  "just|finally|also|already|briefly|quickly|again|today|yesterday|earlier|actually|really|only|now|then|both|definitely|never mind,?";

/** Before the verb of what the person tells of herself. */
export const I = `(?:(?:i|we)(?:'ve| have| had| did|'m| am|'re| are)? |had |have )?(?:(?:${adverbs}) )*(?:(?:managed|was able|got|decided|was going) to )?`;

export const kindly =
  "(?:(?:please|pls|plz|kindly|can you|could you|would you|will you|you can|go ahead and|let's|lets|just|(?:i|we)(?:'ll|'d like to|'d love to| will| want to| need to| would like to| have to| should)|gonna|want to|maybe we should) )*";

export const quality =
  "(?:(?:\\d+[- ]?min(?:ute)?|quick|short|brief|long|nice|good|great|lovely|really|very|productive|pleasant|virtual|first|second|new|another|our|the|my|phone|video|zoom|teams|super|wonderful|fantastic|thank[- ]you|hand ?written|personal|little|small|christmas|holiday|birthday|follow[- ]?up) ){0,4}";

export const talk = "(?:chats?|conversations?|talks?|exchange|discussion)";
export const meal =
  "(?:coffees?|lunch|breakfast|brunch|dinner|tea|drinks?|a beer|beers?|meetings?|zooms?|zoom calls?|video calls?|teams calls?|1-2-1s?|121s?|1:1s?|1-?to-?1s?|1on1s?|one2ones?|one[- ](?:to|on)[- ]ones?|sit[- ]?downs?|catch[- ]?ups?|get[- ]together|walk|kaffee|matcha|smoothies?|cocktails|wine|boba|bagels?|tacos|pizza|sushi|a bite)";
export const business =
  "(?:jobs?|deals?|contracts?|projects?|orders?|accounts?|business|sales?|gigs?|work|polic(?:y|ies)|listings?|bookings?|proposals?|quotes?|bids?|things?|engagements?|kitchen|retainers?)";
export const referral = "(?:leads?|referrals?|clients?|customers?|prospects?)";
/** Likewise where somebody else gives it. */
export const brought =
  "(?:lead|referral|client|customer|prospect|intro|introduction|buyer|seller|tenant|patient|student)s?";
export const amount =
  "(?<amount>[$€£]? ?\\d[\\d.,]*(?: ?(?:k|grand|thousand|usd|eur|gbp|dollars|d[oó]lares|dolars|bucks|euros?|pounds|€|£))?(?:,? ?(?:a|per|/|every) ?(?:month|mo|year|yr|week|quarter))?)";

/** Nobody was got hold of. */
export const unreached =
  "(?:no (?:answer|reply|response|luck|joy|pick ?up)(?: yet| so far)?|(?:didn't|did not|doesn't|won't|wouldn't|couldn't|can't|never|not) (?:pick(?:ed|ing)? up|answer(?:ed|ing)?|respond(?:ed|ing)?|repl(?:y|ied)|call(?:ed)? back|get back|there|in|home|available)(?: yet| the phone)?|(?:was |is |'s |phone |line )*(?:out of (?:town|the office|the country)|away|on vacation|on holiday|travell?ing|busy|engaged|swamped|tied up|in a meeting|out sick|unavailable)|(?:the )?(?:voice ?mail|mailbox) (?:is |was )?full|nobody (?:home|there|answered|picked up)|(?:it )?(?:went|rang|goes) (?:straight )?(?:to voice ?mail|out)|nothing(?: yet| so far)?)";

/** What is to be done with them once more. */
export const again =
  "(?:(?:so|but|and|i'll|i will|will|we'll|please|pls|let's|should|must|to|gonna|going to|need to|try|tries|trying|call|calling|ring|email|text|check|reach|remind me|follow up|ping|do|again|back|in|him|her|them|it|later|on|of|about|P) )*";

/** What somebody asks to be done by whoever talks with them. */
export const reachOut =
  "(?:call|ring|phone|try|contact|e-?mail|text|write(?: to)?|get back(?: to)?|check(?: back| in)?|follow up|reach(?: out)?|ping|circle back|talk|speak|come back|touch base|reconnect|revisit)";

/** What somebody else does themselves, as a whole clause: `P has to move out by January`, `P gave a talk on Tuesday`. */
export const theirDoing =
  "P (?!(?:this|yes|always|perhaps|is|was|plus|wants|needs|asked|said|says)\\b)(?:(?:\\p{L}{2,}(?:s|ed))|gave|has|had|did|got|went|came|took|made|can|could|would|may|might|brought|left|found|told)\\b(?!.*[,;])";

/** What people buy and sell for themselves: `bought a house for 450k`. */
export const theirOwn =
  "\\b(?:bought|signed|booked|closed(?: on)?|sold|rented|leased|ordered|for) (?:an?|the|her|his|their)(?: \\p{L}+)? (?:house|home|car|truck|boat|condo|apartment|lease|mortgage|trip|flight|vacation|cruise|oven|phone|shop|store|office)(?=$|[,.;!]| (?:for|at|in|to|on|from|by|yesterday|today|last|this|and)\\b)";

/** Who belongs to somebody. */
export const relation =
  "(?:wife|husband|son|daughter|brother|sister|mother|father|mom|dad|partner|assistant|secretary|boss|friend|cousin|neighbou?r|colleague|nephew|niece|uncle|aunt|girlfriend|boyfriend|roommate|receptionist|landlord|client|customer|lawyer|team|crew)";
