// What can be chosen in a menu: its own options, or people, roles and channels of the guild.

import { h } from '../base/dom.js';
import { avatar, hexColour, nameOf } from '../base/people.js';
import { state } from '../base/state.js';
import { channelGlyph } from '../text/channel-glyph.js';

export function candidatesOf(data) {
  const preset = new Set((data.default_values ?? []).map((item) => item.id));
  const found = lists[data.type]?.(data) ?? [];
  return data.type === 3 ? found : found.map((item) => ({ ...item, isDefault: preset.has(item.value) }));
}

const lists = {
  3: (data) => data.options.map((option) => ({ value: option.value, label: option.label, description: option.description, emoji: option.emoji, isDefault: Boolean(option.default) })),
  5: () => people(),
  6: () => roles(),
  7: () => [...people(), ...roles()],
  8: (data) => channels(data.channel_types),
};

export function people() {
  return [...state.members.values()].map(({ user }) => ({ value: user.id, label: nameOf(user), description: user.username, glyph: () => avatar(user, 20) }));
}

export function roles() {
  return [...state.roles.values()].map((role) => ({
    value: role.id,
    label: role.name.replace(/^@/, ''),
    glyph: () => h('span', { class: 'role-dot', style: { '--role': role.color ? hexColour(role.color) : 'var(--text-faint)' } }),
  }));
}

export function channels(types) {
  return [...state.channels.values()]
    .filter((channel) => channel.type !== 1 && (!types?.length || types.includes(channel.type)))
    .map((channel) => ({ value: channel.id, label: channel.name, glyph: () => channelGlyph(channel, 18) }));
}
