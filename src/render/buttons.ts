import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';

/** A button: what it says, what it calls back, and how it looks where that is not grey. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly style?: ButtonStyle;
}

/** One row of buttons; no row without any. */
export function buttonRows(buttons: readonly Button[]): ActionRowBuilder<ButtonBuilder>[] {
  if (buttons.length === 0) return [];
  const built = buttons.map(({ id, label, style = ButtonStyle.Secondary }) =>
    new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style),
  );
  return [new ActionRowBuilder<ButtonBuilder>().addComponents(built)];
}
