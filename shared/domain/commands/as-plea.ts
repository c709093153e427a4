const request =
  /^(?:(?:hi|hey|hello|please),? )?(?:(?:can|could|would|will) (?:you|u|ya)|(?:can|could) we) (?:please |pls )?(?!still |have |ever |be |tell |read |see |hear |believe |help|explain )(?=\p{L}+ )([^?]*)(?:\?(?= \p{Lu})|\??$)/iu;

/** `can you snooze 2 til friday?` asks for it as `please snooze 2 til friday` does. */
export const asPlea = (words: string): string =>
  words.replace(
    request,
    (whole, asked: string) => `please ${asked}${whole.length < words.length ? "." : ""}`,
  );
