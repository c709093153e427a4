export type Language = "en" | "de" | "fr" | "es";

/** Words that hardly any sentence of a language does without, and that others do not have. */
const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("the and you to was it of your with for i is would have good".split(" ")),
  de: new Set("und ich sie der die das ist zu wir mit für ihnen ihr du dir es war ein eine hallo".split(" ")),
  fr: new Set("et je vous le les des est une pour avec nous de bonjour été votre que à".split(" ")),
  es: new Set("y que usted el los las para con nos de hola fue su un una ha sido estoy".split(" ")),
};

/** The language of some sentences, as far as their small words tell; English where they do not. */
export function languageOf(text: string): Language {
  const said = text.toLowerCase().split(/[^\p{L}]+/u);
  const score = (language: Language) => said.filter((word) => words[language].has(word)).length;
  return (["de", "fr", "es"] as const).reduce<Language>(
    (best, language) => (score(language) > score(best) ? language : best),
    "en",
  );
}
