import type { Welcome } from "../../domain/accounts/welcome.ts";
import { sayTime } from "../../domain/time/say-time.ts";

export const welcomeHeading = "Welcome to Nextday. What comes next:";

/** The three lines of a welcome. */
export const whatComesNext = ({ digestHour, digestMinute, guessedZone }: Welcome): readonly string[] => [
  `Whoever you meet is in your digest the next working morning, shortly before ${sayTime(digestHour, digestMinute)}: one line or one tap says what came of it.${guessedZone === null ? "" : ` Your mornings are taken to be in ${cityOf(guessedZone)} time: “timezone ${guessedZone}” confirms that, another zone changes it.`}`,
  "Send me whatever you have: photos of cards, mails that you forward, contacts from your phone. Copy me in when you write to somebody, and it counts as followed up.",
  "At the end of each month you read what your groups and events have cost, and what they have brought.",
];

const cityOf = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** Where there is no room for the command card. */
export const askForHelp = "Write “help”, and everything that you can write comes back.";
