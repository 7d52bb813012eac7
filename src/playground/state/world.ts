import { ChannelType, MessageType } from 'discord-api-types/v10';
import { attachmentOf } from './attachment.js';
import type { File } from './attachment.js';
import type { Clock } from './clock.js';
import type { Attachment, Channel, Guild, Member, Message, Role, User } from './entities.js';
import { MEMBER } from './permissions.js';
import { Signal } from './signal.js';
import { snowflakes } from './snowflake.js';

export type MessageChange = 'created' | 'updated' | 'deleted';

export type WorldEvent =
  | { readonly kind: 'message'; readonly change: MessageChange; readonly message: Message }
  | { readonly kind: 'guild'; readonly guild: Guild }
  | { readonly kind: 'channel'; readonly channel: Channel };

export type NewMessage = Partial<Message> & Pick<Message, 'author'>;

/** Everything that exists on the local Discord: people, guilds, channels, messages, files. */
export class World {
  readonly events = new Signal<WorldEvent>();
  readonly newId: () => string;
  readonly bot: User;
  readonly #guilds = new Map<string, Guild>();
  readonly #users = new Map<string, User>();
  readonly #channels = new Map<string, Channel>();
  readonly #messages = new Map<string, Map<string, Message>>();
  readonly #files = new Map<string, Attachment>();

  readonly clock: Clock;
  readonly cdnUrl: string;

  constructor(clock: Clock, cdnUrl: string) {
    this.clock = clock;
    this.cdnUrl = cdnUrl;
    this.newId = snowflakes(clock);
    this.bot = this.addUser('Hamlet', { bot: true });
  }

  addUser(name: string, { bot = false, locale = 'en-US' } = {}): User {
    const user: User = { id: this.newId(), name, bot, locale };
    this.#users.set(user.id, user);
    return user;
  }

  user(id: string): User | undefined {
    return this.#users.get(id);
  }

  users(): readonly User[] {
    return [...this.#users.values()];
  }

  addGuild(name: string, owner: User, { hasBot = true, locale = 'en-US' } = {}): Guild {
    const id = this.newId();
    const everyone: Role = { id, name: '@everyone', permissions: MEMBER };
    const members = [owner, ...(hasBot ? [this.bot] : [])].map((user) => this.#member(user, []));
    const guild = { id, name, ownerId: owner.id, locale, hasBot, roles: [everyone], members };
    this.putGuild(guild);
    return guild;
  }

  #member(user: User, roles: readonly string[]): Member {
    return { user, roles, joinedAt: this.clock.now() };
  }

  putGuild(guild: Guild): void {
    this.#guilds.set(guild.id, guild);
    this.events.send({ kind: 'guild', guild });
  }

  guild(id: string | undefined): Guild | undefined {
    return id === undefined ? undefined : this.#guilds.get(id);
  }

  guilds(): readonly Guild[] {
    return [...this.#guilds.values()];
  }

  /** Makes a user a member with `permissions` beyond everybody's; again with others, it changes them. */
  join(guildId: string, user: User, permissions = 0n): void {
    const guild = this.#guilds.get(guildId);
    if (!guild) throw new Error(`no guild ${guildId}`);
    const known = guild.roles.slice(1).find((role) => role.permissions === permissions);
    const role = known ?? { id: this.newId(), name: 'role', permissions };
    const roles = permissions === 0n || known ? guild.roles : [...guild.roles, role];
    const others = guild.members.filter((member) => member.user.id !== user.id);
    const member = this.#member(user, permissions === 0n ? [] : [role.id]);
    this.putGuild({ ...guild, roles, members: [...others, member] });
  }

  addChannel(name: string, guildId: string, extra: Pick<Channel, 'topic' | 'needs'> = {}): Channel {
    return this.#putChannel({
      id: this.newId(),
      name,
      type: ChannelType.GuildText,
      guildId,
      recipients: [],
      ...extra,
    });
  }

  /** The direct messages between a user and the bot. */
  directMessages(user: User): Channel {
    const known = this.channels().find(
      ({ type, recipients }) =>
        type === ChannelType.DM && recipients.some(({ id }) => id === user.id),
    );
    return (
      known ??
      this.#putChannel({
        id: this.newId(),
        name: user.name,
        type: ChannelType.DM,
        recipients: [user],
      })
    );
  }

  #putChannel(channel: Channel): Channel {
    this.#channels.set(channel.id, channel);
    this.#messages.set(channel.id, new Map());
    this.events.send({ kind: 'channel', channel });
    return channel;
  }

  channel(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  channels(): readonly Channel[] {
    return [...this.#channels.values()];
  }

  attach(channelId: string, file: File): Attachment {
    const folder = `${this.cdnUrl}/attachments/${channelId}`;
    const attachment = attachmentOf(file, this.newId(), folder);
    this.#files.set(attachment.id, attachment);
    return attachment;
  }

  file(id: string): Attachment | undefined {
    return this.#files.get(id);
  }

  post(channel: Channel, message: NewMessage): Message {
    return this.#change('created', {
      id: this.newId(),
      type: MessageType.Default,
      channelId: channel.id,
      ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
      timestamp: this.clock.now(),
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      flags: 0,
      ephemeral: false,
      loading: false,
      pings: { everyone: false, users: [], roles: [] },
      byApplication: false,
      ...message,
    });
  }

  edit(message: Message, changes: Partial<Message>): Message {
    return this.#change('updated', { ...message, ...changes });
  }

  remove(message: Message): void {
    this.#messages.get(message.channelId)?.delete(message.id);
    this.events.send({ kind: 'message', change: 'deleted', message });
  }

  #change(change: MessageChange, message: Message): Message {
    this.#messages.get(message.channelId)?.set(message.id, message);
    this.events.send({ kind: 'message', change, message });
    return message;
  }

  message(channelId: string, id: string): Message | undefined {
    return this.#messages.get(channelId)?.get(id);
  }

  messages(channelId: string): readonly Message[] {
    return [...(this.#messages.get(channelId)?.values() ?? [])];
  }
}
