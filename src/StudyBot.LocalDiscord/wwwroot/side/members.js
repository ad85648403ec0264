// The members of the guild: by the roles that stand apart, then everyone, then who is away.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { appBadge, avatar, colourOf, nameOf } from '../base/people.js';
import { on, state } from '../base/state.js';
import { roam } from '../base/popup.js';
import { t } from '../base/words.js';
import { memberCard } from './member-card.js';

export function memberList() {
  const list = h('aside', { class: 'members', onkeydown: (event) => roam(event, [...list.querySelectorAll('.member')]) });
  const draw = () => {
    list.setAttribute('aria-label', t('members'));
    replace(list, groups().map(([name, members]) => h('section', {}, h('h3', {}, `${name} — ${members.length}`), members.map(row))));
  };
  on('loaded connected', draw);
  return list;
}

const isAway = (member) => member.user.id === state.application.id && !state.connected;

function groups() {
  const hoisted = [...state.roles.values()].filter((role) => role.hoist).sort((a, b) => b.position - a.position);
  const members = [...state.members.values()].sort((a, b) => nameOf(a.user).localeCompare(nameOf(b.user), state.locale, { numeric: true }));
  const left = new Set(members.filter((member) => !isAway(member)));
  const found = [];
  for (const role of hoisted) {
    const mine = [...left].filter((member) => member.roles.includes(role.id));
    mine.forEach((member) => left.delete(member));
    if (mine.length) found.push([role.name, mine]);
  }
  if (left.size) found.push([t('online'), [...left]]);
  const away = members.filter(isAway);
  if (away.length) found.push([t('offline'), away]);
  return found;
}

function row(member) {
  const { user } = member;
  const name = h('span', { class: 'member-name' }, nameOf(user));
  const colour = colourOf(user.id);
  if (colour) name.style.setProperty('--name', colour);
  return h('button', { type: 'button', class: `member ${isAway(member) ? 'away' : ''}`, onclick: (event) => memberCard(user, event.currentTarget) },
    h('span', { class: `with-status ${isAway(member) ? 'offline' : 'online'}` }, avatar(user, 32)),
    name, user.bot && appBadge(), user.id === state.guild?.owner_id && h('span', { class: 'crown', title: t('owner') }, icon('crown', 14)));
}
