/** Something that the person who starts Nextday can change: its message is all that they need to read. */
export class CannotStart extends Error {}
