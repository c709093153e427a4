/** Said of somebody who was captured before. */
export const knownAlready = (first: string): string =>
  `You had ${first} already: what was missing is filled in, nothing else is changed.`;
