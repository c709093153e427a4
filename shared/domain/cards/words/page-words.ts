/** Words of receipts, menus, posters, tickets and pages, which cards do not have; lower case. */
const pageWords = new Set(
  `total subtotal summe somme totale gesamt tax vat mwst tva iva receipt quittung kassenbon facture invoice rechnung cash visa mastercard change
  cashier kasse clerk served server table tisch balance due amount qty artikel item items payment paid bezahlt
  menu menü speisekarte carte starters mains desserts drinks vorspeisen hauptspeisen entrées plats vegetables lunch dinner brunch
  admission eintritt entry tickets ticket doors einlass rsvp featuring hosted saturday sunday friday monday tuesday wednesday thursday samstag sonntag
  freitag samedi dimanche vendredi sabato domenica january february march april june july august september october november december januar februar märz
  juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  parking parkschein stationnement valid gültig expires expiry plate vehicle zone bay machine fine violation
  chapter page kapitel agenda participants attendance contents schedule cast
  ingredients zutaten ingrédients keep store before best input output children
  stop exit ausfahrt sortie platform gleis toilets lost reward sale off hiring rent wanted free`.split(/\s+/),
);

export const isPageWord = (word: string): boolean => pageWords.has(word);
