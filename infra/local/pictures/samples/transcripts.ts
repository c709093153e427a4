import { commandCard } from "../../../../shared/domain/commands/command-card.ts";
import type { Transcript } from "../../../../shared/domain/commands/transcript.ts";
import { withNumbers } from "../../../../shared/domain/questions/asked-lines.ts";
import { numberedAsks } from "./introductions.ts";
import { jane, priya, tomas } from "./people.ts";
import { recalled } from "./recalled.ts";

/** One name a situation; the goldens and the pictures carry it. */
export const transcripts: Readonly<Record<string, Transcript>> = {
  "transcript-that-finds-two-people": {
    answers: [
      {
        outcome: "told",
        line: "who was the lawyer at the chamber?",
        text: "2 people fit “the lawyer at the chamber”, best first.",
        people: ["1", "2"],
      },
    ],
    undoable: false,
    help: [],
    left: null,
    people: [
      recalled(1, { ...priya, notes: ["Wants an intro to a CPA", "Knows the landlord of the old mill"] }),
      recalled(
        2,
        { ...jane, doubtful: ["emails"] },
        { event: null, group: "BNI Downtown", dueOn: "2026-11-24" },
      ),
    ],
  },
  "transcript-that-lists-many": {
    answers: [
      { outcome: "did", line: "1 done", text: "Tomás Rivera: followed up, done." },
      {
        outcome: "told",
        line: "list open",
        text: "Follow-ups with 9 people are open, oldest promise first.",
      },
    ],
    undoable: true,
    help: [],
    left: [],
    people: Array.from({ length: 9 }, (_, index) =>
      recalled(index + 1, [tomas, priya, jane][index % 3] ?? jane, { dueOn: "2026-11-24" }),
    ),
  },
  "transcript-of-an-invite": {
    answers: [
      {
        outcome: "did",
        line: "Invite: Chamber breakfast",
        text: "New event: Chamber breakfast",
        rows: [
          "Friday, 27 November 2026, 7:30 am to 9 am, at Hilton, 1 Harbour Road",
          "Hosted by Harbour Chamber, cost $25, of Harbour Chamber",
          "I set aside 30 minutes on Monday, 30 November 2026 at 9 am for following up (“block 45 min at 8” for other hours, “block off” for none).",
        ],
      },
    ],
    undoable: true,
    help: [],
    left: null,
    people: [],
  },
  "transcript-of-goals": {
    answers: [
      "10 customers a quarter (“we hire in spring”). 4 of 10 customers this quarter; 3 more by Sunday to be on pace. 6 events a quarter will do in 8 of 10 futures (3 if it goes well, 8 if it does not); you go to 1 a month. That is about 31 good contacts, 22 people asked and 12 meetings a quarter. An event in November brings customers around January.",
      "3 coffees a month. 2 of 3 coffees this month; at your 40% yes-rate ask 3 more people.",
      "5 blog posts a month. 4 of 5 blog posts this month; on pace.",
      "These are reckoned partly with your own ratios and partly with usual ones, which are rules of thumb; the more you tell me, the more they are yours.",
    ].map((text) => ({ outcome: "told", line: "goals", text })),
    undoable: false,
    help: [],
    left: null,
    people: [],
  },
  "transcript-of-three-lines": {
    answers: [
      { outcome: "did", line: "1 done", text: "Tomás Rivera: followed up, done." },
      { outcome: "did", line: "2 snooze fri", text: "Jane Doe: snoozed until Friday, 27 November 2026." },
      { outcome: "did", line: "3 won 1200", text: "Priya Natarajan: won $1,200.00." },
    ],
    undoable: true,
    help: [],
    left: [],
    people: [],
  },
  "transcript-with-a-question": {
    answers: [
      {
        outcome: "already",
        line: "1 done",
        text: "Tomás Rivera was done before, on Monday, 23 November 2026.",
      },
      { outcome: "asked", line: "3 won", text: "How much was it? Write for example “3 won 1200”." },
      {
        outcome: "not-understood",
        line: "4 snoze frid",
        text: "That was not understood. The nearest that would be: “4 snooze fri”. It is kept as a note.",
      },
    ],
    undoable: false,
    help: [],
    left: ["Jane Doe", "Priya Natarajan"],
    people: [],
  },
  "transcript-of-an-introduction": {
    answers: [
      {
        outcome: "did",
        line: "introduce 4",
        text: "Jane Doe and Priya Natarajan: a private question to each of them is ready. Forward me what they answer.",
        drafts: numberedAsks,
      },
    ],
    undoable: true,
    help: [],
    left: null,
    people: [],
  },
  "transcript-of-give-and-take": {
    answers: [
      {
        outcome: "told",
        line: "balance",
        text: "Of referrals and introductions you gave 9 ($12,400 of business) and received 7 ($5,300 of business).",
        rows: [
          "BNI Downtown: you gave 6 ($9,900 of business) and received 5 ($5,300 of business).",
          "Chamber of Commerce: you gave 2 and received none.",
          "Your turn: Tomás Rivera (gave you 3, got 1) and Ruth Lang (gave you 1, got none).",
          "Nothing back so far: Omar Reid (got 3). They may not know whom to send you: tell them.",
        ],
      },
      {
        outcome: "told",
        line: "vip",
        text: "The 2 ties of which most has come:",
        rows: [
          "1. Tomás Rivera: $5,300 with whom they sent, 3 referrals received and 1 given.",
          "2. Jane Doe: $1,200 of business and a partner.",
          "Who matters to you: Jane Doe (every four weeks) and Tomás Rivera (every two weeks).",
        ],
      },
    ],
    undoable: false,
    help: [],
    left: null,
    people: [],
  },
  "transcript-with-choices": {
    answers: withNumbers([
      { outcome: "did", line: "1 won 1200", text: "Tomás Rivera: won $1,200, and the follow-up is done." },
      {
        outcome: "asked",
        line: "jane done",
        text: "Which jane do you mean?",
        asks: {
          choices: [
            { says: "Jane Doe (Harbor & Pine Architects): done", verb: "done", words: "", people: ["1"] },
            { says: "Jane Roe (Roe & Sons): done", verb: "done", words: "", people: ["2"] },
          ],
        },
      },
      {
        outcome: "asked",
        line: "3 snooze 3/4",
        text: "“3 snooze 3/4” was not done. “3/4” may be two days.",
        asks: {
          choices: ["Thursday, 4 March 2027", "Saturday, 3 April 2027"].map((day) => {
            return { says: `Priya Natarajan: snooze ${day}`, verb: "snooze", words: day, people: ["3"] };
          }),
        },
      },
      {
        outcome: "not-understood",
        line: "4 wnn 300",
        text: "I did not understand “4 wnn 300”; it is kept as a note on Bob Roe. Did you mean “4 won 300”?",
        asks: { choices: [{ says: "Bob Roe: won 300", verb: "won", words: "300", people: ["4"] }] },
      },
    ]),
    undoable: true,
    help: [],
    left: ["Jane Doe", "Jane Roe", "Priya Natarajan", "Bob Roe"],
    people: [],
  },
  "transcript-of-one-line": {
    answers: [{ outcome: "did", line: "undo", text: "The answer of 24 November is taken back: 3 changes." }],
    undoable: false,
    help: [],
    left: null,
    people: [],
  },
  "transcript-with-help": {
    answers: [{ outcome: "help", line: "help", text: "Here is what you can write." }],
    undoable: false,
    help: commandCard(),
    left: null,
    people: [],
  },
};
