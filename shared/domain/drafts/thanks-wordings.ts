import type { ThanksStep } from "../follow-ups/thanks-due.ts";
import type { Language } from "./language.ts";

type Ways = readonly string[];

/** How a word of thanks begins, by what has become of it; `whom`: who was sent is known by name. */
export const thanksOpenings: Readonly<Record<ThanksStep, { readonly whom: Ways; readonly nobody: Ways }>> = {
  received: {
    whom: [
      "Thank you for sending {whom} my way.",
      "Thank you for putting me in touch with {whom}.",
      "I am grateful that you thought of me for {whom}.",
      "Thank you for thinking of me and {whom}.",
      "It was kind of you to bring {whom} and me together.",
      "Thank you for the introduction to {whom}.",
      "That you thought of me for {whom} means a lot.",
      "Thank you for passing {whom} on to me.",
    ],
    nobody: [
      "Thank you for the referral.",
      "Thank you for thinking of me.",
      "I am grateful for the referral.",
      "It was kind of you to send somebody my way.",
      "That you thought of me means a lot.",
      "Thank you for passing a lead on to me.",
      "Your referral made my day.",
      "Thank you for keeping your ears open for me.",
    ],
  },
  met: {
    whom: [
      "I have met {whom}, thanks to you.",
      "{whom} and I have met. Thank you for making it happen.",
      "I wanted you to know that I have met {whom}, and it was good.",
      "Thank you once more for {whom}: we have met.",
      "I have sat down with {whom}. Thank you for that.",
      "A short word to say that {whom} and I have met, thanks to you.",
      "I have talked with {whom} in person, which I owe to you.",
      "{whom} and I have had a good talk. Thank you for the introduction.",
    ],
    nobody: ["I have met whom you sent me. Thank you for that."],
  },
  won: {
    whom: [
      "{whom} and I are doing business now, thanks to you.",
      "I wanted you to be the first to know: {whom} and I are working together now.",
      "Good news: {whom} has said yes. I owe that to you.",
      "Your referral has led to business: {whom} and I are working together.",
      "Thank you for {whom}: we have agreed to work together.",
      "It has worked out with {whom}. Thank you for sending them to me.",
      "{whom} is a customer of mine now. Thank you for bringing us together.",
      "What you began with {whom} has become business. Thank you.",
    ],
    nobody: ["Your referral has led to business. Thank you for it."],
  },
};

/** What else they are thanked for in the same mail. */
export const thanksBesides: Readonly<Record<ThanksStep, (whom: string) => string>> = {
  received: (whom) => `And thank you for sending me ${whom}.`,
  met: (whom) => `I have met ${whom}, too.`,
  won: (whom) => `And ${whom} and I are doing business now.`,
};

export const thanksSubjects: Readonly<Record<ThanksStep, { readonly whom: Ways; readonly nobody: Ways }>> = {
  received: {
    whom: ["Thank you for {whom}", "You thought of me: thank you"],
    nobody: ["Thank you for the referral"],
  },
  met: { whom: ["I have met {whom}", "{whom} and I have met"], nobody: ["Thank you for the introduction"] },
  won: {
    whom: ["Thank you for {whom}", "It has worked out with {whom}"],
    nobody: ["Your referral has led to business"],
  },
};

/** The news in a word, for the owner's own template; that somebody was sent is none. */
export const thanksNews: Readonly<Record<Language, Readonly<Record<ThanksStep, string | null>>>> = {
  en: { received: null, met: "We have met.", won: "We are doing business together now." },
  de: { received: null, met: "Wir haben uns getroffen.", won: "Wir sind ins Geschäft gekommen." },
  fr: { received: null, met: "Nous nous sommes rencontrés.", won: "Nous travaillons maintenant ensemble." },
  es: { received: null, met: "Ya nos hemos reunido.", won: "Ya trabajamos juntos." },
};

/** For who writes in another language than ours and has no words of their own for thanks. */
export const thanksTemplates: Readonly<Record<Exclude<Language, "en">, string>> = {
  de: "Hallo {first},\n\nherzlichen Dank für die Empfehlung.\nMit {whom} bin ich in Kontakt.\n{news}\n\nHerzliche Grüße\n{signature}",
  fr: "Bonjour {first},\n\nmerci beaucoup pour la recommandation.\nJe suis en contact avec {whom}.\n{news}\n\nBien cordialement\n{signature}",
  es: "Hola {first}:\n\nmuchas gracias por la recomendación.\nEstoy en contacto con {whom}.\n{news}\n\nUn saludo\n{signature}",
};
