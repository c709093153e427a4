import type { Foreign } from "../commands/verb.ts";
import type { Touch } from "./step.ts";

/** What people write where they have got in touch with somebody, by how they did. */
export const casual: Readonly<Record<Exclude<Touch, "meeting">, readonly string[]>> = {
  email: [
    "emailed",
    "e-mailed",
    "mailed",
    "wrote",
    "written",
    "sent email",
    "sent an email",
    "sent mail",
    "email sent",
    "dropped a line",
    "shot an email",
  ],
  call: [
    "called",
    "phoned",
    "rang",
    "spoke",
    "talked",
    "spoken",
    "called back",
    "rang up",
    "spoke to",
    "spoke with",
    "talked to",
    "talked with",
    "chatted",
    "chatted with",
    "had a call",
    "had a call with",
    "gave a call",
    "gave a ring",
    "telephoned",
    "facetimed",
    "facetimed with",
  ],
  voicemail: [
    ...[
      "left a voicemail",
      "left voicemail",
      "left vm",
      "left a vm",
      "lvm",
      "lm",
      "vm",
      "voicemail",
      "left a message",
    ],
    ...["left message", "left msg", "left a msg", "vm left", "voicemail left", "message left", "msg left"],
  ],
  text: [
    ...[
      "texted",
      "messaged",
      "pinged",
      "whatsapped",
      "slacked",
      "dmed",
      "dm'd",
      "msg'd",
      "msgd",
      "txt",
      "txtd",
      "txted",
    ],
    ...[
      "sent a text",
      "sent text",
      "sent a message",
      "sent a dm",
      "sent linkedin message",
      "sent linkedin msg",
    ],
    ...[
      "text sent",
      "message sent",
      "msg sent",
      "dm sent",
      "li msg sent",
      "linkedin msg sent",
      "linkedin message sent",
    ],
  ],
  card: [
    "sent card",
    "sent a card",
    "sent note",
    "sent a note",
    "sent a personal note",
    "wrote a card",
    "sent cards",
    "mailed a card",
    "mailed cards",
    "wrote a note",
    "card sent",
  ],
};

/** Words that tell that it was done, and not how. */
export const untold = [
  ...["ok", "okay", "✓", "✔", "✔️", "✅", "☑", "☑️", "👍", "contacted", "sent", "handled", "reached out"],
  ...["got in touch", "reached out to", "taken care of", "took care of", "sorted", "all sorted", "all good"],
  ...["got hold of", "got a hold of", "reached", "got through to", "caught up with", "connected with"],
  ...["got back to", "replied", "replied to", "responded", "responded to", "all set", "all set with"],
  ...["checked in with", "touched base", "touched base with", "followed up on", "circled back with"],
  ...["yes", "yep", "yeah", "check", "checked", "thanked", "said thanks to", "said thank you to"],
];

/** Likewise in other languages. */
export const foreign: Readonly<Partial<Record<Touch, Foreign>>> = {
  email: {
    de: "angeschrieben, geschrieben, gemailt, mail geschickt, e-mail geschickt, mail gesendet",
    fr: "écrit, email envoyé, mail envoyé, envoyé un mail, envoyé un email",
    es: "escrito, escribí, correo enviado, mandé un correo, envié un correo, email enviado",
  },
  call: {
    de: "angerufen, telefoniert, gesprochen, zurückgerufen",
    fr: "appelé, appelée, appelés, rappelé, rappelée, parlé, téléphoné, eu au téléphone",
    es: "llamado, llamada, llamados, llamé a, llamé, hablé con, hablado",
  },
  voicemail: {
    de: "auf band gesprochen, auf mailbox gesprochen, mailbox, mailbox besprochen, nachricht hinterlassen",
    fr: "laissé un message, message laissé",
    es: "dejé un mensaje, dejé mensaje, mensaje dejado",
  },
  text: {
    de: "sms geschickt, whatsapp geschickt, getextet",
    fr: "sms envoyé, envoyé un sms",
    es: "whatsapp enviado, mandé un whatsapp, mandé un mensaje",
  },
  card: { de: "karte geschickt, karte gesendet", fr: "carte envoyée", es: "tarjeta enviada" },
};
