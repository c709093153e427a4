/** How ticket shops and hosts begin the subject of what says that somebody is coming, and what they put behind the name. */
const openings = [
  "(?:registration|rsvp|booking|order|ticket|attendance) (?:is )?(?:confirmed|confirmation|complete)",
  "confirmed",
  "you(?:['’]re| are) (?:going|registered|confirmed|signed up|booked|attending|in)",
  "you have registered",
  "thanks? (?:you )?for (?:registering|signing up)",
  "your (?:\\w+ )?(?:tickets?|registration|rsvp|spot|seat|booking|order)",
  "reminder",
  "see you (?:at|soon at)",
  "anmeldebestätigung",
  "(?:ihre|deine) (?:anmeldung|tickets?|buchung)",
  "confirmation (?:d['’]inscription|de votre inscription)",
  "votre (?:inscription|billet)",
  "confirmación de (?:inscripción|registro)",
  "tus entradas",
].join("|");

const confirming = new RegExp(
  `^(?:${openings})(?: ?[:–!-] ?|,? (?:for|to|at|on|zu[mr]?|für|à|au|pour|para|a) (?:the )?)(\\S.*)$`,
  "iu",
);

/** What stands behind the name. */
const behind = [
  / (?:is|are|has been|have been|wurde|est) (?:now )?(?:confirmed|bestätigt|confirmée?)$/i,
  / (?:is|starts) (?:today|tomorrow|soon|in \w+ \w+)$/i,
];

/** The event of which a subject says that the reader is coming to it: `Order Confirmation for Chamber mixer`. Null: it says no such thing. */
export function confirmedName(subject: string): string | null {
  const said = subject
    .slice(0, 300)
    .replace(/\s+/g, " ")
    .replace(/^(?:(?:re|fwd?|wg|tr|rv): )+/i, "")
    .replace(/^[^\p{L}]+/u, "")
    .replace(/(?<![ !.])[ !.]+$/, "");
  const found = confirming.exec(said)?.[1] ?? null;
  const name = behind.reduce<string | null>((left, words) => left?.replace(words, "") ?? null, found);
  return name?.replace(/^["“](.*)["”]$/, "$1") ?? null;
}
