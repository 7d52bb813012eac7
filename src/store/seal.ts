import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
  type CipherGCM,
} from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const SECRET_BYTES = 16;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Every string survives UTF-16, lone surrogates and NUL included. */
const ENCODING = 'utf16le';

/** A secret that fits a custom id: 22 letters, digits, `-` or `_`. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** What a secret's text is stored under; it does not lead back to the secret. */
export function addressOf(secret: string): string {
  return createHash('sha256').update(`address of ${secret}`).digest('base64url').slice(0, 22);
}

function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', 'text behind buttons', KEY_BYTES));
}

/** Encrypts a text so that only the secret opens it. */
export function seal(text: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher: CipherGCM = createCipheriv(CIPHER, keyOf(secret), nonce);
  const body = Buffer.concat([cipher.update(text, ENCODING), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/**
 * Opens a sealed text.
 * @throws when the secret is another, or the sealed text was changed
 */
export function unseal(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv(CIPHER, keyOf(secret), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([body, decipher.final()]).toString(ENCODING);
}
