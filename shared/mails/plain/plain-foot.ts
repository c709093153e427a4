import { markerOf } from "../../domain/threads/marker.ts";
import type { Letterhead } from "../letterhead.ts";
import { plainWelcome } from "../welcome/plain-welcome.ts";
import { blocks, lines, paragraph } from "./plain-text.ts";

/** How every mail ends. No "-- " before it: mail programs drop what follows that when they quote, and the marker must stay. */
export const plainFoot = ({ welcome, ...letterhead }: Letterhead, says?: string): string =>
  blocks(welcome ? plainWelcome(welcome) : null, foot(letterhead, says ?? howToAnswer(letterhead)));

/** How one ends that nobody asked for. */
export const plainUnaskedFoot = (letterhead: Letterhead): string =>
  plainFoot(letterhead, `${howToAnswer(letterhead)} Too many mails? Write "stop".`);

const howToAnswer = ({ inboxAddress }: Letterhead): string =>
  `Just reply, in one line or many; "help" lists what you can write. Photos of cards go to ${inboxAddress}.`;

const foot = ({ token }: Letterhead, says: string): string => lines(paragraph(says), markerOf(token));
