import type { Told } from "./contact.ts";

/** Of somebody of whom nobody has told anything yet. */
export const nothingTold: Told = { needs: [], offers: [], about: null, lastTouchOn: null, looksLike: null };
