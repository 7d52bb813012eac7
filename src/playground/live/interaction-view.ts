import type { Exchange, LiveInteraction } from '../interactions/live-interaction.js';
import type { InteractionView } from './protocol.js';

function withoutTokens(value: unknown): unknown {
  if (value === undefined) return null;
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => (key === 'token' ? 'hidden' : part)),
  );
}

function stateOf(live: LiveInteraction): InteractionView['state'] {
  if (live.unanswered) return 'unanswered';
  if (live.answeredAfterMs !== undefined) return 'answered';
  return live.acknowledgement ? 'acknowledged' : 'waiting';
}

function exchangeView({ body, answer, ...rest }: Exchange): InteractionView['exchanges'][number] {
  return { ...rest, body: withoutTokens(body), answer: withoutTokens(answer) };
}

/** An interaction as the window of the person who began it follows it. */
export function interactionView(live: LiveInteraction): InteractionView {
  const { beginning, acknowledgement } = live;
  return {
    id: beginning.id,
    label: beginning.label,
    channelId: beginning.channel.id,
    sourceId: beginning.source?.id,
    state: stateOf(live),
    acknowledgedAs: acknowledgement?.kind,
    acknowledgedAfterMs: acknowledgement?.afterMs,
    answeredAfterMs: live.answeredAfterMs,
    modal: live.modal,
    exchanges: live.exchanges.map(exchangeView),
  };
}
