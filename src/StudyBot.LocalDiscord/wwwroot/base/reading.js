// What each person has read, and how often a person was named since.

import { soon } from './soon.js';
import { state, on, tell, compareIds, isThread } from './state.js';

const read = new Map();
const named = new Map();
let beginning = null;
const changed = soon(() => tell('reading'));

const keyOf = (channelId, me = state.me) => `${me}:${channelId}`;

/** The newest message that the persona had read in a channel; everything before the page opened counts as read. */
export const readUntil = (channelId) => read.get(keyOf(channelId)) ?? beginning ?? '0';

export const mentionsIn = (channelId) => named.get(keyOf(channelId)) ?? 0;

export function isUnread(channel) {
  return Boolean(channel.last_message_id) && compareIds(channel.last_message_id, readUntil(channel.id)) > 0;
}

export function markRead(channelId, messageId = state.channels.get(channelId)?.last_message_id) {
  if (!messageId || compareIds(messageId, readUntil(channelId)) <= 0 && !mentionsIn(channelId)) return;
  read.set(keyOf(channelId), messageId);
  named.delete(keyOf(channelId));
  changed();
}

/** Whether a message calls the persona by name, role or "everyone". */
export function namesMe(message) {
  if (message.author.id === state.me) return false;
  const mine = state.members.get(state.me)?.roles ?? [];
  return message.mention_everyone || message.mentions.some((user) => user.id === state.me) || message.mention_roles.some((id) => mine.includes(id));
}

export function followReading() {
  on('loaded', () => {
    beginning ??= [...state.channels.values()].map((channel) => channel.last_message_id ?? '0').reduce((a, b) => (compareIds(a, b) > 0 ? a : b), '0');
  });
  on('message', ({ message, isNew }) => {
    const channel = state.channels.get(message.channel_id);
    if (!isNew || !channel || (message.flags & 64)) return;
    if (!channel.last_message_id || compareIds(message.id, channel.last_message_id) > 0) channel.last_message_id = message.id;
    if (isThread(channel)) channel.message_count++;
    if (message.author.id === state.me) markRead(channel.id, message.id);
    else if (namesMe(message) || channel.type === 1) named.set(keyOf(channel.id), mentionsIn(channel.id) + 1);
    changed();
  });
}
