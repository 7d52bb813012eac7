/** A heading with the text below it. */
export interface Titled {
  readonly title: string;
  readonly body: string;
}
