import type { ChannelType, MessageType } from 'discord-api-types/v10';
import type { Embed } from '../limits/embed.js';
import type { TopComponent } from '../limits/layout.js';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  readonly locale: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}

export interface Member {
  readonly user: User;
  readonly roles: readonly string[];
  readonly joinedAt: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  /** Whether the bot is a member; without it only commands that a user installed work here. */
  readonly hasBot: boolean;
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
  readonly guildId?: string;
  readonly topic?: string;
  /** The other people of a direct message. */
  readonly recipients: readonly User[];
  /** A permission without which a member does not see the channel. */
  readonly needs?: bigint;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  /** The name as it was given, where Discord had to change it. */
  readonly title?: string;
  readonly description?: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Pings {
  readonly everyone: boolean;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** What a forward carries of the message that was forwarded. */
export interface Snapshot {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly attachments: readonly Attachment[];
  readonly timestamp: number;
}

/** Which interaction a message answers, as people see it above the message. */
export interface Cause {
  readonly interactionId: string;
  readonly type: number;
  readonly user: User;
  readonly name?: string;
}

export interface Message {
  readonly id: string;
  readonly type: MessageType;
  readonly channelId: string;
  readonly guildId?: string;
  readonly author: User;
  readonly timestamp: number;
  readonly editedTimestamp?: number;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly TopComponent[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly ephemeral: boolean;
  /** A deferred reply that has no content yet. */
  readonly loading: boolean;
  /** The only person who sees an ephemeral message. */
  readonly visibleTo?: string;
  readonly pings: Pings;
  readonly replyTo?: string;
  readonly snapshot?: Snapshot;
  readonly cause?: Cause;
  readonly byApplication: boolean;
}
