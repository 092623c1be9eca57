/** Something about the command or its file that its caller can put right; the message is one line. */
export class BadInput extends Error {}
