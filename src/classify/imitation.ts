import { parse } from 'tldts';
import { oneScript } from './characters.js';
import { unmapped } from './mapped.js';

/** Names that scams borrow for their addresses, each with the domains that are the service's own. */
const SERVICES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'discord',
    // The last is the name of a Python library.
    ['com', 'gg', 'gift', 'gifts', 'new', 'media', 'dev', 'co', 'py'].map(
      (suffix) => `discord.${suffix}`,
    ),
  ],
  ['discordapp', ['discordapp.com', 'discordapp.net', 'discordapp.io']],
  ['steam', []],
  ['steamcommunity', ['steamcommunity.com']],
  ['steampowered', ['steampowered.com']],
  ['twitch', ['twitch.tv', 'twitch.com']],
  ['youtube', ['youtube.com', 'youtube.de', 'youtube-nocookie.com']],
  ['telegram', ['telegram.org', 'telegram.me', 'telegram.dog', 'telegra.ph']],
  ['whatsapp', ['whatsapp.com', 'whatsapp.net']],
  ['roblox', ['roblox.com']],
  ['fortnite', ['fortnite.com', 'fortnite.gg']],
  ['minecraft', ['minecraft.net', 'minecraft.wiki']],
  ['epicgames', ['epicgames.com', 'epicgames.dev']],
  ['metamask', ['metamask.io']],
  ['opensea', ['opensea.io']],
  ['uniswap', ['uniswap.org']],
  ['walletconnect', ['walletconnect.com', 'walletconnect.org']],
  ['trustwallet', ['trustwallet.com']],
  ['binance', ['binance.com', 'binance.us', 'binance.org']],
  ['coinbase', ['coinbase.com']],
  ['paypal', ['paypal.com', 'paypal.me', 'paypal.de']],
  ['netflix', ['netflix.com']],
  ['spotify', ['spotify.com', 'spotify.link', 'spotify.design']],
  ['instagram', ['instagram.com']],
  ['facebook', ['facebook.com', 'facebook.net']],
  ['microsoft', ['microsoft.com']],
  ['github', ['github.com', 'github.io', 'github.dev', 'github.blog']],
]);
const NAMES = [...SERVICES.keys()];
const OWN: ReadonlySet<string> = new Set([...SERVICES.values()].flat());

/** Names so near to everyday ones (stream, switch, finance, gitlab) that a misspelling says nothing. */
const NOT_MISSPELT: ReadonlySet<string> = new Set(['steam', 'twitch', 'binance', 'github']);
const LONG_NAME = 10;
/** More letters beside a misspelt name make another word of it. */
const MOST_BESIDE = 6;

/** One row of the table of edit distances: to delete, insert, replace or swap neighbours costs 1. */
function nextRow(
  name: string,
  at: number,
  part: string,
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const row = [at];
  for (let to = 1; to <= part.length; to += 1) {
    const same = name[at - 1] === part[to - 1];
    const swapped = at > 1 && name[at - 1] === part[to - 2] && name[at - 2] === part[to - 1];
    row.push(
      Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[to - 2] ?? 0) + 1 : Infinity,
      ),
    );
  }
  return row;
}

/** Fewest edits that turn a name into some stretch of a part of a host (Sellers' algorithm). */
function editsWithin(name: string, part: string): number {
  let [last, beforeLast]: [number[], number[]] = [new Array<number>(part.length + 1).fill(0), []];
  for (let at = 1; at <= name.length; at += 1)
    [last, beforeLast] = [nextRow(name, at, part, last, beforeLast), last];
  return Math.min(...last);
}

function isMisspelt(name: string, part: string): boolean {
  const beside = part.length - name.length;
  if (NOT_MISSPELT.has(name) || beside < -1 || beside > MOST_BESIDE) return false;
  if (part.includes(name)) return beside === 1;
  return editsWithin(name, part) <= (name.length >= LONG_NAME ? 2 : 1);
}

/** Letters that look like one letter, undone. */
function joined(part: string): string {
  return part.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');
}

function borrows(part: string): boolean {
  const looks = [part, joined(part)];
  return NAMES.some((name) => looks.some((look) => look === name || isMisspelt(name, look)));
}

/**
 * Whether a host borrows the name of a service whose own it is not: misspelt ("dlscord.gift"), as
 * one part of several ("steam-gifts.link"), under a foreign suffix ("steamcommunity.shop") or in
 * front ("discord.com.verify.ru"). A name inside a longer word ("discordjs.guide") is none of these.
 */
export function isImitation(host: string): boolean {
  const { domain, domainWithoutSuffix, subdomain } = parse(
    oneScript(unmapped(host.toLowerCase())).text,
  );
  if (!domain || !domainWithoutSuffix || OWN.has(domain)) return false;
  if (subdomain && OWN.has(subdomain.split('.').slice(-2).join('.'))) return true;
  return domainWithoutSuffix.split('-').some(borrows);
}
