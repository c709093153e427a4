import type { Occasion } from "./occasion.ts";

/** The ways to say one part of a mail: at least as many as a digest has people, so that no two get the same. */
type Ways = readonly string[];

/** How a mail begins, by what it is written for; thanks: `thanks-wordings.ts`. */
export const openings: Readonly<Record<Exclude<Occasion, "thanks">, Ways>> = {
  email: [
    "It was good to meet you {met}.",
    "I enjoyed talking with you {met}.",
    "Thank you for the conversation {met}.",
    "I am glad that we met {met}.",
    "It was a pleasure to meet you {met}.",
    "Good talking to you {met}.",
    "Meeting you {met} made my day.",
    "I was happy to get to know you {met}.",
  ],
  late: [
    "This comes later than I meant it to, but I did enjoy meeting you {met}.",
    "I have been meaning to write since we met {met}.",
    "Late, but not forgotten: it was good to talk with you {met}.",
    "Days fly. I wanted to thank you for the conversation {met}.",
    "I owe you a line since we met {met}.",
    "Better late than never: I was glad to meet you {met}.",
    "My good intentions took a while: I liked talking with you {met}.",
    "I should have written sooner, because I enjoyed meeting you {met}.",
  ],
  old: [
    "We met {met}, and I have just come across your card again.",
    "It has been a while since we met {met}.",
    "You may not remember: we met {met}, and I kept your card.",
    "Your card from when we met {met} is in front of me.",
    "I found your card today. We met {met}.",
    "It is some time since we met {met}, and I would like to pick up the thread.",
    "Going through my cards, I remembered meeting you {met}.",
    "We have not spoken since we met {met}. I would like to change that.",
    "I have just come across your card again.",
    "Your card is in front of me, and I would like to pick up the thread.",
    "I found your card today, and thought that I should write.",
    "You may not remember: we met some time ago, and I kept your card.",
    "Going through my cards, I remembered you.",
    "It has been a while since we met.",
    "We have not spoken for some time. I would like to change that.",
    "It is some time since you gave me your card.",
  ],
  promise: [
    "It was good to meet you {met}. You said that you are looking for {need}.",
    "I have thought about what you said {met}: that you are looking for {need}.",
    "Thank you for telling me {met} that you are looking for {need}.",
    "Since we met {met} I have kept in mind that you look for {need}.",
    "I enjoyed talking with you {met}, and remember that you look for {need}.",
    "You mentioned {met} that you are looking for {need}.",
    "I am glad that we met {met}. About your search for {need}:",
    "Good talking to you {met}. You told me that you need {need}.",
  ],
  coffee: [
    "I would like to hear more of what you do.",
    "We should finish what we began to talk about.",
    "I would enjoy a longer talk with you.",
    "There is more that I would like to ask you.",
    "Let us take half an hour without a crowd around us.",
    "I think that we could be of use to each other.",
    "It would be good to talk in peace.",
    "I would like to get to know you better.",
  ],
  recap: [
    "Thank you for your time {met}.",
    "I enjoyed our talk {met}.",
    "It was good to sit down with you {met}.",
    "Our meeting {met} gave me a lot to think about.",
    "Thank you for meeting me {met}.",
    "I am still glad about our talk {met}.",
    "It did me good to talk with you {met}.",
    "I liked our conversation {met}.",
  ],
  touch: [
    "I thought of you today.",
    "How are you? It has been a while.",
    "I wanted to hear how you are getting on.",
    "It is time that we caught up.",
    "You came to my mind this week.",
    "How has business been since we last spoke?",
    "I hope that things are going well for you.",
    "A short hello, and a question: how are you?",
  ],
  card: [
    "It was a pleasure to meet you {met}. I hope that our paths cross again soon.",
    "Thank you for the conversation {met}. I am looking forward to the next one.",
    "I am glad that we met {met}. Let us stay in touch.",
    "Meeting you {met} was a pleasure. I wish you all the best with what you are doing.",
    "A line by hand, because I enjoyed meeting you {met}.",
    "It was good to get to know you {met}. I am here if I can be of help.",
    "Thank you for your time {met}. I learned something from you.",
    "I still think of our conversation {met}. Thank you for it.",
  ],
};

/** Where something is known that was talked about. */
export const topics: Ways = [
  "I keep thinking about {topic}.",
  "Thank you for telling me about {topic}.",
  "I liked hearing about {topic}.",
  "I would love to hear more about {topic}.",
  "How is it going with {topic}?",
  "What you said about {topic} stayed with me.",
  "I remember {topic} well.",
  "You made me curious about {topic}.",
];

/** One offer of help. */
export const offers: Ways = [
  "If there is somebody you would like to meet, tell me: I may know them.",
  "Whom could I introduce you to?",
  "Tell me who a good customer is for you, and I will keep my eyes open.",
  "If I can be of help with anything, just ask.",
  "Who would it help you to know? I am glad to make introductions.",
  "Let me know what you are looking for just now; I hear of a lot.",
  "Is there a contact that would make your year? I will look among mine.",
  "What could I do for you? A name, an introduction, a second opinion?",
];

/** The same to somebody of whom it is known what they look for. */
export const helps: Ways = [
  "Shall I ask among the people I know?",
  "I will ask around and come back to you.",
  "Shall I introduce you to somebody who could help?",
  "Tell me a little more, and I will look among the people I know.",
  "If I find somebody for that, may I put you in touch?",
  "I am keeping my ears open for you.",
  "Have you found what you need? If not, I will ask around.",
  "Let me know whether that is still so; then I will ask about.",
];

/** One question. */
export const asks: Ways = [
  "And whom should I meet, do you think?",
  "Who else from {event} should I know?",
  "Would you have half an hour for a coffee on {days}?",
  "Is there anybody you think I should talk to?",
  "May I call you on {days} for ten minutes?",
  "Which group or event would you recommend to me?",
  "Shall we have a coffee on {days}?",
  "Who comes to your mind that I ought to meet?",
];

/** The same where the writer has said who is good to be sent to them. */
export const referralAsks: Ways = [
  "A good contact for me is {referral}: does anybody come to mind?",
  "Do you know {referral}? An introduction would help me.",
  "I am looking for {referral}. Who should I talk to?",
  "If you meet {referral}, think of me.",
  "Who do you know among {referral}?",
  "You would help me most with {referral}.",
  "Should you come across {referral}, I would be glad of a word.",
  "Does {referral} remind you of anybody?",
];

/** For who asks for a meeting. */
export const meetingAsks: Ways = [
  "Would {days} suit you for a coffee?",
  "How about a coffee on {days}?",
  "Do you have half an hour on {days}?",
  "Shall we meet on {days}?",
  "Could you spare me thirty minutes on {days}?",
  "May I invite you to a coffee on {days}?",
  "Would you like to have lunch on {days}?",
  "Is {days} good for you? The coffee is on me.",
];

/** Who the writer is, in their own words. */
export const reminders: Ways = ["As a reminder: {intro}", "In case you wonder who writes: {intro}"];

export const greetings: Ways = ["Hi {first},", "Hello {first},", "Dear {first},"];

export const closings: Ways = [
  "Best regards",
  "Warm regards",
  "All the best",
  "Kind regards",
  "With best wishes",
  "Best wishes",
  "Talk soon",
  "Yours",
];

export const subjects: Readonly<Record<Exclude<Occasion, "thanks">, Ways>> = {
  email: [
    "Good to meet you {met}",
    "Our talk {met}",
    "Thank you for the talk {met}",
    "After meeting you {met}",
  ],
  late: ["Good to have met you {met}", "Late, but glad that we met {met}", "Our talk {met}"],
  old: ["We met {met}", "Your card, and a hello", "Picking up the thread"],
  promise: ["What you are looking for", "About {need}", "As we said {met}"],
  coffee: ["A coffee on {days}?", "Half an hour on {days}?", "Shall we talk?"],
  recap: ["Thank you for meeting me", "Our talk {met}", "Good to have met"],
  touch: ["How are you?", "A short hello", "Catching up", "Thinking of you"],
  card: ["With best wishes"],
};
