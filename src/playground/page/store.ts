import type {
  ChannelView,
  CommandView,
  InteractionView,
  MessageView,
  PersonView,
  ServerMessage,
} from '../live/protocol.js';

/** What the window knows; the parts of the page read it when they are told that it changed. */
export interface Store {
  guild: string;
  you: PersonView | undefined;
  people: readonly PersonView[];
  channels: readonly ChannelView[];
  open: ChannelView | undefined;
  commands: readonly CommandView[];
  botOnline: boolean;
  connected: boolean;
  readonly messages: Map<string, MessageView>;
  readonly interactions: Map<string, InteractionView>;
  /** What the core computed, by interaction. */
  readonly computed: Map<string, unknown>;
  readonly unread: Set<string>;
  lastInteractionId: string | undefined;
}

export function emptyStore(): Store {
  return {
    guild: '',
    you: undefined,
    people: [],
    channels: [],
    open: undefined,
    commands: [],
    botOnline: false,
    connected: false,
    messages: new Map(),
    interactions: new Map(),
    computed: new Map(),
    unread: new Set(),
    lastInteractionId: undefined,
  };
}

function takeMessage(
  store: Store,
  { change, message }: Extract<ServerMessage, { kind: 'message' }>,
) {
  if (message.channelId !== store.open?.id) {
    if (change === 'created') store.unread.add(message.channelId);
  } else if (change === 'deleted') store.messages.delete(message.id);
  else store.messages.set(message.id, message);
}

/** Writes what the local Discord said into the store. */
export function take(store: Store, message: ServerMessage): void {
  switch (message.kind) {
    case 'welcome':
      store.guild = message.guild;
      store.you = message.you;
      store.people = message.people;
      store.channels = message.channels;
      store.botOnline = message.botOnline;
      break;
    case 'opened':
      store.open = store.channels.find(({ id }) => id === message.channelId);
      store.commands = message.commands;
      store.unread.delete(message.channelId);
      store.messages.clear();
      for (const one of message.messages) store.messages.set(one.id, one);
      break;
    case 'commands':
      store.commands = message.commands;
      break;
    case 'bot':
      store.botOnline = message.online;
      break;
    case 'message':
      takeMessage(store, message);
      break;
    case 'interaction':
      store.interactions.set(message.interaction.id, message.interaction);
      store.lastInteractionId = message.interaction.id;
      break;
    case 'computed':
      store.computed.set(message.interactionId, message.facts);
      break;
    case 'result':
      break;
  }
}

/** The name of a person or channel, for mentions. */
export function nameOf(store: Store, id: string): string | undefined {
  const person = store.people.find((one) => one.id === id);
  return person?.name ?? store.channels.find((one) => one.id === id)?.name;
}
