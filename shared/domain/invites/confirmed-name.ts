/** How ticket shops and hosts begin the subject of what says that somebody is coming, and what they put behind the name. */
const openings = [
  "(?:registration|rsvp|booking|order|ticket|attendance) (?:is )?(?:confirmed|confirmation|complete)",
  "you(?:['’]re| are) (?:going|registered|confirmed|signed up|booked|attending|in)",
  "you have registered",
  "thanks? (?:you )?for (?:registering|signing up)",
  "your (?:\\w+ )?(?:tickets?|registration|rsvp|spot|seat|booking|order)",
  "anmeldebestätigung",
  "(?:ihre|deine) (?:anmeldung|tickets?|buchung)",
  "confirmation (?:d['’]inscription|de votre inscription)",
  "votre (?:inscription|billet)",
  "confirmación de (?:inscripción|registro)",
  "tus entradas",
];

/** Who writes in person begins so as well. */
const ofMachines = ["confirmed", "reminder", "see you (?:at|soon at)"];

const confirming = (openings: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${openings.join("|")})(?: ?[:–!-] ?|,? (?:for|to|at|on|zu[mr]?|für|à|au|pour|para|a) (?:the )?)(\\S.*)$`,
    "iu",
  );
const byAnybody = confirming(openings);
const byMachine = confirming([...openings, ...ofMachines]);

/** What stands behind the name. */
const behind = [
  / (?:is|are|has been|have been|wurde|est) (?:now )?(?:confirmed|bestätigt|confirmée?)$/i,
  / (?:is|starts) (?:today|tomorrow|soon|in \w+ \w+)$/i,
];

/** The event of which a subject says that the reader is coming to it: `Order Confirmation for Chamber mixer`. Null: it says no such thing. `isOfMachine`: no person wrote it. */
export function confirmedName(subject: string, isOfMachine = false): string | null {
  const said = subject
    .slice(0, 300)
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:re|fwd?|wg|tr|rv): )+/i, "")
    .replace(/^[^\p{L}]+/u, "")
    .replace(/(?<![ !.])[ !.]+$/, "");
  const found = (isOfMachine ? byMachine : byAnybody).exec(said)?.[1] ?? null;
  const name = behind.reduce<string | null>((left, words) => left?.replace(words, "") ?? null, found);
  return name?.replace(/^["“](.*)["”]$/, "$1") ?? null;
}
