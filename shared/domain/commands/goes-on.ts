const ofOne = /(?:^|[^\p{L}])(?:she|her|he|him|his|they['’]re|they (?!all\b|both\b))(?![\p{L}])/iu;

/** Whether a line goes on about one person who was spoken of in the line above it: `she needs a plumber`, `call her Friday`. */
export const goesOn = (line: string): boolean => ofOne.test(line);
