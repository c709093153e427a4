/** Small words of claims and sentences, which names of people and companies seldom have; folded. */
const small = new Set(
  `your our we you us my that it is are be can with for from since to by at on no not all every more better best let lets get free only
  ihr ihre wir uns unser sie sich aus mit fur seit mehr besser der die das und einfach gut
  votre vos notre nos nous vous depuis pour avec sans plus mieux le la les des du
  su tu nuestra nuestro para por con desde mas sin cerca
  il la tuo vostro nostra dal con per piu che su
  seu sua nosso para com desde mais
  uw onze wij voor met sinds samen gewoon aan
  din vi vart tillsammans sedan med for siden til godt
  twoj nasz od bez zawsze nas vas vase od blizko blizz k`.split(/\s+/),
);

export const isSmallWord = (word: string): boolean => small.has(word);
