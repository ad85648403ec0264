// Names, colours and faces.

import { h } from './dom.js';
import { icon } from './icons.js';
import { state } from './state.js';
import { t } from './words.js';

const faces = ['#5865f2', '#3b7f5c', '#c2571a', '#a12d6a', '#2f7ea6', '#8a5bd1', '#b23b3b', '#5d6b7a'];

export const memberOf = (id) => state.members.get(id) ?? null;

/** The name shown for a user, by the member of this guild where there is one. */
export function nameOf(user) {
  if (!user) return t('unknown.user');
  const member = memberOf(user.id);
  return member?.nick ?? user.global_name ?? member?.user.global_name ?? user.username ?? t('unknown.user');
}

export const nameOfId = (id) => (memberOf(id) ? nameOf(memberOf(id).user) : id === state.application?.id ? state.application.bot.username : t('unknown.user'));

/** The colour of the highest role that has one; null for none. */
export function colourOf(userId) {
  const roles = (memberOf(userId)?.roles ?? []).map((id) => state.roles.get(id)).filter((role) => role?.color);
  const highest = roles.sort((a, b) => b.position - a.position)[0];
  return highest ? hexColour(highest.color) : null;
}

export const hexColour = (number) => '#' + number.toString(16).padStart(6, '0');

/** What stands in a face without a picture: 민지 of 김민지, MK of Min Kim, M3 of member3. */
export function initialsOf(name) {
  const clean = name.trim();
  if (/^[\uac00-\ud7a3]+$/.test(clean)) return clean.length > 2 ? clean.slice(-2) : clean;
  const digits = /^(\p{L}).*?(\d+)$/u.exec(clean);
  if (digits) return (digits[1] + digits[2]).toUpperCase().slice(0, 3);
  return clean.split(/\s+/).slice(0, 2).map((word) => [...word][0] ?? '').join('').toUpperCase();
}

const hash = (id) => [...id].reduce((sum, digit) => (sum * 33 + Number(digit)) % 65_521, 7);

export function avatar(user, size = 40) {
  const id = user?.id ?? '0';
  const face = h('span', { class: 'avatar', 'aria-hidden': 'true', style: { '--size': `${size}px` } });
  face.style.setProperty('--face', user?.bot ? 'var(--brand)' : faces[hash(id) % faces.length]);
  face.append(user?.bot ? icon('bot', size * 0.62) : initialsOf(nameOf(user)));
  return face;
}

export const appBadge = () => h('span', { class: 'app-badge' }, t('bot.badge'));

/** Everyone a person can be: who is in the guild and no bot. */
export const personas = () => [...state.members.values()].filter((member) => !member.user.bot).map((member) => member.user);

/** Every name and colour that messages show, as one text to compare. */
export function namesInUse() {
  const members = [...state.members.values()].map((member) => `${nameOf(member.user)}/${member.roles.join()}`);
  const roles = [...state.roles.values()].map((role) => `${role.name}/${role.color}/${role.position}`);
  const channels = [...state.channels.values()].map((channel) => channel.name);
  return [state.me, state.locale, ...members, ...roles, ...channels].join('\n');
}
