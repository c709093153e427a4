import type { Consent } from "./hear-answer.ts";

const lead =
  "(?:(?:hi|hello|dear|hey|thanks|thank you|danke|merci|gracias|hallo|bonjour|hola)\\b[^.!?\\n]{0,60}[,.!\\n]\\s*)*";
const yes = new RegExp(
  `^${lead}(?:(?:oh|well|absolutely|of course),? )?(?:yes|yep|yeah|yup|sure|absolutely|definitely|certainly|please do|go ahead|by all means|gladly|with pleasure|happy to|love to|ja|gern|gerne|klar|natürlich|sehr gern|oui|volontiers|avec plaisir|bien sûr|d['’]accord|sí|si|claro|con (?:mucho )?gusto|por supuesto|encantad[oa])(?!\\p{L})`,
  "iu",
);
const yesWithin =
  /\b(?:i['’]?d (?:really |very much )?(?:love|like|be (?:happy|glad|delighted)|appreciate)|would (?:love|be (?:great|lovely|wonderful|perfect|good|super|fantastic))|(?:that )?(?:sounds|works) (?:great|good|perfect|lovely|for me)|(?:please|feel free to|do) (?:introduce|connect|put us in touch|make the intro(?:duction)?|share my|pass on my|give (?:him|her|them) my)|happy to (?:chat|talk|meet|connect|help|be introduced)|looking forward to (?:it|meeting)|count me in|würde mich freuen|freue mich|gerne|je veux bien|avec plaisir|me encantaría|me parece (?:bien|genial))\b/i;
const no = new RegExp(
  `^${lead}(?:(?:i['’]?m afraid|sorry|unfortunately|leider|malheureusement|lo siento),? )?(?:no|nope|nah|not (?:now|right now|at the moment|for me|really|this time)|nein|lieber nicht|eher nicht|non|pas (?:maintenant|pour)|ahora no|mejor no)\\b(?! (?:problem|worries|doubt|trouble))`,
  "i",
);
const noWithin =
  /\b(?:no,? thank(?:s| you)|not (?:interested|looking|needed|necessary|a good (?:time|fit|moment)|taking on)|(?:i|we)['’ ]?(?:ll| will)? ?(?:have to )?(?:pass|decline)|rather not|(?:prefer|would prefer) not|(?:already|just) (?:have|found|got|hired|signed|sorted|work with)|(?:we|i)['’]?(?:ve| have) (?:already )?(?:found|got|hired|sorted)|all (?:set|sorted)|no longer (?:need|looking)|don['’]?t (?:need|think so|want)|do not (?:need|want)|can(?:['’]t|not) (?:take|help)|(?:too|very|so) busy|fully booked|no capacity|kein(?:en)? (?:bedarf|interesse|zeit)|nicht (?:nötig|interessiert)|pas (?:intéressée?|besoin)|no me interesa|ya tengo)\b/i;
const open =
  /\b(?:yes and no|maybe|perhaps|not sure|depends|let me (?:think|check|see|ask)|get back to you|vielleicht|mal sehen|peut-être|quizás?|tal vez)\b/i;

/** So much of an answer says yes or no; what follows is about when and how. */
const longest = 600;

/** Whether an answer to “May I introduce you?” is a yes or a no, as its first sentences have it; where both or neither is said, it is unclear. */
export function readConsent(text: string): Consent {
  const said = text.replace(/\r/g, "").trim().slice(0, longest);
  if (said === "" || open.test(said)) return "unclear";
  const isNo = no.test(said) || noWithin.test(said);
  const isYes = yes.test(said) || yesWithin.test(said);
  if (isNo === isYes) return "unclear";
  // Who asks who it is has not made up their mind.
  const isQuestion = /^[^.!\n]*\?/.test(said);
  return isQuestion ? "unclear" : isYes ? "yes" : "no";
}
