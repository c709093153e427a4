import type { Welcome } from "../../domain/accounts/welcome.ts";
import { aboutOurContact } from "../our-contact.ts";
import { blocks, lines, paragraph } from "../plain/plain-text.ts";
import { plainHelp } from "../transcript/plain-help.ts";
import { askForHelp, welcomeHeading, whatComesNext } from "./welcome-words.ts";

export const plainWelcome = (welcome: Welcome): string =>
  blocks(
    lines(welcomeHeading, ...whatComesNext(welcome).map((line) => `- ${paragraph(line, "  ").trimStart()}`)),
    welcome.card.length > 0 ? plainHelp(welcome.card) : paragraph(`${askForHelp} ${aboutOurContact}`),
  );
