import type { CommandView } from '../../live/protocol.js';
import type { Choice } from '../listbox.js';

const MOST_SHOWN = 25;

/** The commands that fit what was typed after the slash: those that begin so, then those that hold it. */
export function matching(commands: readonly CommandView[], typed: string): Choice[] {
  const wanted = typed.toLowerCase();
  const starting = commands.filter(({ label }) => label.startsWith(wanted));
  const holding = commands.filter((one) => !starting.includes(one) && one.label.includes(wanted));
  return [...starting, ...holding]
    .slice(0, MOST_SHOWN)
    .map(({ label, description }) => ({ value: label, label: `/${label}`, detail: description }));
}

export interface TypedCommand {
  readonly command: CommandView;
  /** What stands behind the command's name. */
  readonly rest: string;
}

/** The command that a line like "/check some text" names, the longest name first. */
export function typedCommand(
  commands: readonly CommandView[],
  line: string,
): TypedCommand | undefined {
  const typed = line.slice(1);
  const [command] = commands
    .filter(({ label }) => typed === label || typed.startsWith(`${label} `))
    .toSorted((a, b) => b.label.length - a.label.length);
  return command && { command, rest: typed.slice(command.label.length).trim() };
}
