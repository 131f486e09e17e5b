/** The command line was wrong: one line about it, exit status 2. */
export class WrongUse extends Error {}

/** The command line was right, but the data that it names cannot be used: one line about it, exit status 1. */
export class BadData extends Error {}
