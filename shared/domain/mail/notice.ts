/** A short answer that is neither receipt nor transcript. */
export type Notice =
  | { readonly kind: "nothing-found" }
  | { readonly kind: "thanks" }
  | { readonly kind: "encrypted" }
  /** `why` as a person says it behind "because". */
  | { readonly kind: "cut"; readonly why: string }
  | { readonly kind: "not-your-thread" }
  | { readonly kind: "export-part"; readonly part: number; readonly of: number }
  /** `until` as a person says it: a day for photos, a time for answers. */
  | { readonly kind: "held"; readonly why: "photo-allowance" | "answer-allowance"; readonly until: string };
