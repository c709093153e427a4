import { markerOf } from "../../domain/threads/marker.ts";
import type { Letterhead } from "../letterhead.ts";
import { lines, paragraph } from "./plain-text.ts";

/** How every mail ends. No "-- " before it: mail programs drop what follows that when they quote, and the marker must stay. */
export const plainFoot = ({ inboxAddress, token }: Letterhead, says?: string): string =>
  lines(
    paragraph(
      says ??
        `Just reply, in one line or many; "help" lists what you can write. Photos of cards go to ${inboxAddress}.`,
    ),
    markerOf(token),
  );
