import type { Tending, Told } from "./contact.ts";

/** Of somebody with whom nothing has begun. */
export const notBegun: Tending = {
  lastTouchOn: null,
  lastTouchBy: null,
  warmth: null,
  reached: null,
  plan: null,
  keepWeeks: null,
};

/** Of somebody of whom nobody has told anything yet. */
export const nothingTold: Told & Tending = {
  needs: [],
  offers: [],
  about: null,
  looksLike: null,
  isUndated: false,
  ...notBegun,
};
