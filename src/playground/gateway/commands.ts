import { GatewayOpcodes as Op } from 'discord-api-types/v10';
import { z } from 'zod';

/** What a client may send, as far as the local gateway acts on it. */
export const clientPayload = z.discriminatedUnion('op', [
  z.object({ op: z.literal(Op.Heartbeat) }),
  z.object({
    op: z.literal(Op.Identify),
    d: z.object({
      token: z.string(),
      intents: z.int(),
      shard: z.tuple([z.int(), z.int()]).optional(),
    }),
  }),
  z.object({
    op: z.literal(Op.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.int() }),
  }),
  z.object({ op: z.literal([Op.PresenceUpdate, Op.VoiceStateUpdate, Op.RequestGuildMembers]) }),
]);

export type ClientPayload = z.infer<typeof clientPayload>;
export type Identify = Extract<ClientPayload, { op: Op.Identify }>['d'];
export type Resume = Extract<ClientPayload, { op: Op.Resume }>['d'];
