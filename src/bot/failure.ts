/**
 * A failure that is meant for the user: its sentence says what is wrong and what to do.
 * A `cause` is logged. Everything else that is thrown is logged with an id, and the user sees only that id.
 */
export class UserFailure extends Error {
  override readonly name = 'UserFailure';
}
