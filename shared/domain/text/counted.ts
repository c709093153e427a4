const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** `1 person`, `3 people`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The same at the head of a sentence, up to ten in words: `Three people`. */
export const Counted = (count: number, one: string, many = `${one}s`): string =>
  `${words[count] ?? count} ${count === 1 ? one : many}`;
