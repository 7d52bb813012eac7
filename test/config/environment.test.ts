import { describe, expect, test } from 'vitest';
import { EnvironmentError, parseEnvironment } from '../../src/config/environment.js';

describe('environment', () => {
  test('needs nothing: every variable has a default or may be absent', () => {
    const environment = parseEnvironment({});
    expect(environment).toMatchObject({
      NODE_ENV: 'development',
      DISCORD_API_URL: 'https://discord.com/api',
      DATABASE_URL: 'file:data/hamlet.db',
      PORT: 3000,
    });
    expect(environment.DISCORD_TOKEN).toBeUndefined();
    expect(Object.isFrozen(environment)).toBe(true);
  });

  test('an empty or blank string counts as unset', () => {
    expect(parseEnvironment({ PORT: '', DISCORD_TOKEN: '  ' })).toMatchObject({ PORT: 3000 });
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['DISCORD_API_URL', 'ftp://example.com'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
  ])('a wrong %s is named in one line that does not repeat its value', (name, value) => {
    const parse = () => parseEnvironment({ [name]: value });
    expect(parse).toThrow(EnvironmentError);
    expect(parse).toThrow(new RegExp(`^${name}: [^\\n]+$`));
    expect(parse).not.toThrow(value);
  });

  test('in production a missing token is an error', () => {
    expect(() => parseEnvironment({ NODE_ENV: 'production' })).toThrow(
      /^DISCORD_TOKEN: is missing/,
    );
    expect(parseEnvironment({ NODE_ENV: 'production', DISCORD_TOKEN: 'x' }).DISCORD_TOKEN).toBe(
      'x',
    );
  });

  test('several wrong values are all named', () => {
    expect(() => parseEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/LOG_LEVEL: .*; PORT: /);
  });
});
