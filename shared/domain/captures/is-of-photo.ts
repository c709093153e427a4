import type { CardReading } from "./capture.ts";

/** Whether a reader looked at a picture, and may have erred by a letter; what was typed or stated by a program is as it says. */
export const isOfPhoto = ({ source }: Pick<CardReading, "source">): boolean =>
  source === "card" || source === "qr";
