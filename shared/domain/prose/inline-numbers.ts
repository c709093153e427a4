const number = /(?<=[\s,:])\d{1,2}[.)] (?=\p{Lu})/gu;

/** `three people: 1. Sam Ode, 2. Pat Vine`: a list within a sentence, as one without numbers. */
export const withoutNumbers = (text: string): string =>
  (text.match(number) ?? []).length > 1 ? text.replace(number, "") : text;
