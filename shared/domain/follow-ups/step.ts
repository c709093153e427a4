/**
 * Why somebody is to be got in touch with: `hello`, the first word after having met; `call`, a personal `note` and `coffee`, which
 * bring two people nearer; `recap`, what is written after a meeting; `touch`, keeping in touch; `thanks`, for whom they have sent.
 */
export type Step = "hello" | NextStep | "recap" | "touch" | "thanks";

/** What may follow the first word, in the rhythm of a plan. */
export type NextStep = "call" | "note" | "coffee";

/** How somebody was got in touch with. */
export type Touch = "email" | "call" | "voicemail" | "text" | "card" | "meeting";
