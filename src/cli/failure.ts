/** A failure that the person at the terminal can mend; its message is one clear line. */
export class CommandFailure extends Error {}
