// People, roles and channels named in plain words: @김 offers 김민지, and what is sent is Discord's mention.

import { h } from '../base/dom.js';
import { avatar, nameOf } from '../base/people.js';
import { here, state } from '../base/state.js';
import { t } from '../base/words.js';
import { channelGlyph } from '../text/channel-glyph.js';
import { roles } from '../messages/select-candidates.js';

const most = 8;

/** What to offer for the word before the caret; null if it begins with neither @ nor #. */
export function nameSuggestions(value, caret, done) {
  const m = /(^|\s)([@#])([^\s@#]*)$/.exec(value.slice(0, caret));
  if (!m || !state.guild || here()?.type === 1) return null;
  const asked = m[3].toLowerCase();
  const found = (m[2] === '@' ? named() : placed()).filter((item) => item.words.some((word) => word.toLowerCase().includes(asked))).slice(0, most);
  const from = caret - m[3].length - 1;
  const items = found.map((item) => ({
    key: item.text,
    content: [item.glyph(), h('span', { class: 'suggestion-name' }, item.label), h('span', { class: 'suggestion-app' }, item.note)],
    pick: () => done({ value: `${value.slice(0, from)}${item.text} ${value.slice(caret)}`, caret: from + item.text.length + 1 }),
  }));
  return items.length ? { title: m[2] === '@' ? t('members') : t('channels'), items } : null;
}

function named() {
  const people = [...state.members.values()].map(({ user }) => ({ text: '@' + nameOf(user), label: nameOf(user), note: user.username, words: [nameOf(user), user.username], glyph: () => avatar(user, 24) }));
  const groups = roles().filter((role) => role.value !== state.guild.id && state.roles.get(role.value)?.mentionable)
    .map((role) => ({ text: '@' + role.label, label: '@' + role.label, note: '', words: [role.label], glyph: role.glyph }));
  return [...people, ...groups, { text: '@everyone', label: '@everyone', note: t('everyone.hint'), words: ['everyone'], glyph: () => h('span') }];
}

function placed() {
  return [...state.channels.values()].filter((channel) => channel.type !== 1 && channel.type !== 4)
    .map((channel) => ({ text: '#' + channel.name, label: channel.name, note: '', words: [channel.name], glyph: () => channelGlyph(channel, 20) }));
}

/** Names in words to be sent, as mentions; the longest name first, so that 김민지2 is not 김민지 with a 2. */
export function toMentions(text) {
  const all = [
    ...[...state.members.values()].flatMap(({ user }) => [nameOf(user), user.username].map((name) => ['@' + name, `<@${user.id}>`])),
    ...[...state.roles.values()].filter((role) => role.mentionable).map((role) => ['@' + role.name, `<@&${role.id}>`]),
    ...[...state.channels.values()].filter((channel) => channel.type !== 1 && channel.type !== 4).map((channel) => ['#' + channel.name, `<#${channel.id}>`]),
  ].sort((a, b) => b[0].length - a[0].length);
  const found = new Map(all);
  const pattern = new RegExp(`(?<![\\w<])(?:${all.map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\w])`, 'g');
  return all.length ? text.replace(pattern, (name) => found.get(name)) : text;
}
