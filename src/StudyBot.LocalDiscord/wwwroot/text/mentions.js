// Mentions inside text: people, roles, channels, commands.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { hexColour, nameOfId } from '../base/people.js';
import { state, tell, isThread } from '../base/state.js';
import { t } from '../base/words.js';
import { channelGlyph } from './channel-glyph.js';

export function mentionOf(node) {
  switch (node.kind) {
    case 'user': return h('span', { class: node.id === state.me ? 'mention me' : 'mention' }, '@' + nameOfId(node.id));
    case 'role': return roleMention(node.id);
    case 'channel': return channelMention(node.id);
    case 'command': return h('button', { type: 'button', class: 'mention command', onclick: () => tell('try-command', '/' + node.name) }, '/' + node.name);
    default: return h('span', { class: 'mention' }, node.text);
  }
}

function roleMention(id) {
  const role = state.roles.get(id);
  const mention = h('span', { class: 'mention' }, '@' + (role?.name ?? t('unknown.role')).replace(/^@/, ''));
  if (role?.color) mention.style.setProperty('--mention', hexColour(role.color));
  return mention;
}

function channelMention(id) {
  const channel = state.channels.get(id);
  if (!channel) return h('span', { class: 'mention' }, icon('lock', 14), ' ', t('unknown.channel'));
  return h('button', { type: 'button', class: 'mention place', onclick: () => tell('go', id) }, channelGlyph(channel, 16), isThread(channel) ? ' ' : '', channel.name);
}
