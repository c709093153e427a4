import type { Unreadable } from "../../domain/captures/capture.ts";

/** What went wrong with a photo, and what helps. */
export const unreadableAdvice: Record<Unreadable, { readonly what: string; readonly helps: string }> = {
  "empty-file": {
    what: "The file arrived empty.",
    helps: "It was probably sent before the phone had saved it: wait a moment and send it again.",
  },
  "not-a-picture": {
    what: "The file is not a picture.",
    helps: "Take a photo of the card and send that, as JPEG or PNG.",
  },
  "unsupported-format": {
    what: "The picture is of a kind that cannot be opened here yet.",
    helps: "Send it as JPEG, PNG or PDF: a screenshot of the photo will do.",
  },
  "cut-off": {
    what: "The picture arrived incomplete.",
    helps: "The connection was probably lost while sending: send it again.",
  },
  "too-large": {
    what: "The picture is too large.",
    helps: "Send it again and choose the size “large” rather than “actual size”.",
  },
  "too-many": {
    what: "There are more cards in it than can be read at once.",
    helps: "The first 24 were read. Send the others as photos of their own.",
  },
  "too-many-people": {
    what: "There are more than 100 people in it.",
    helps: "The first 100 were kept. Send the others in a file of their own.",
  },
  "too-small": {
    what: "The card is too small in the picture.",
    helps: "Go closer until it fills the frame, and send the picture in its full size.",
  },
  "too-dark": {
    what: "The picture is too dark.",
    helps: "Go to a window or switch on a light. Without flash: it makes glare.",
  },
  blurred: {
    what: "The picture is too blurred.",
    helps: "Hold still, fill the frame, and tap on the card so that the camera focuses on it.",
  },
  locked: {
    what: "The PDF asks for a password.",
    helps: "Send it without one; a screenshot of its page will do.",
  },
  "no-text": {
    what: "No text could be made out.",
    helps:
      "Lay the card flat in daylight, without flash, and let it fill the frame. Hold still until it is sharp.",
  },
  "no-contact": {
    what: "It does not look like a business card, and was skipped.",
    helps: "If it is one, send it again: all of it in the frame, the side with the name up.",
  },
  "no-people": {
    what: "There is nobody in the address card.",
    helps: "Share the contact from your address book once more, or send its details as text.",
  },
  "no-sender": {
    what: "It does not say who wrote it.",
    helps: "Forward the mail with its header (“From: …”), or write who it was: “Jane Doe, jane@example.com”.",
  },
  "of-machine": {
    what: "A newsletter or another mail that no person wrote: there is nobody to keep.",
    helps: "If it is about somebody, write who it is: “Jane Doe, jane@example.com”.",
  },
  "own-mail": {
    what: "You wrote that mail yourself, so there is nobody to keep.",
    helps: "To keep whom you wrote to, write who it is: “Jane Doe, jane@example.com”.",
  },
};
