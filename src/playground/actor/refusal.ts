/** What Discord's own client does not let a person do, in the words that it shows. */
export class Refusal extends Error {}
