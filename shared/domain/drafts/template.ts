import type { Occasion } from "./occasion.ts";

/** The person's own words for one kind of draft, with placeholders. */
export type Template = {
  readonly kind: "template";
  readonly v: 1;
  readonly id: Occasion;
  readonly text: string;
};
