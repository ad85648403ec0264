// A person's card: who it is, which roles, and what one can do with them.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { appBadge, avatar, hexColour, memberOf, nameOf } from '../base/people.js';
import { here, state } from '../base/state.js';
import { closePopOut, popOut } from '../base/popup.js';
import { signIn } from '../base/session.js';
import { t } from '../base/words.js';
import { commandsFor } from '../composer/commands.js';
import { useOnUser } from '../messages/use.js';
import { openDm } from './channels.js';

export async function memberCard(user, anchor) {
  const actions = h('div', { class: 'card-actions' });
  const member = memberOf(user.id);
  const roles = (member?.roles ?? []).map((id) => state.roles.get(id)).filter(Boolean);
  const card = h('div', { class: 'card' },
    h('div', { class: 'card-top' }),
    h('span', { class: 'with-status online big' }, avatar(user, 72)),
    h('div', { class: 'card-names' }, h('b', {}, nameOf(user)), user.bot && appBadge(), h('small', {}, user.username, member && !user.bot ? ` · ${member.locale}` : '')),
    roles.length > 0 && h('div', { class: 'card-roles' }, roles.map((role) => h('span', { class: 'card-role' }, h('i', { style: { '--role': role.color ? hexColour(role.color) : 'var(--text-faint)' } }), role.name))),
    actions);
  popOut(anchor, card, { place: anchor.closest('.members') ? 'beside' : 'below', name: nameOf(user) });
  if (user.bot) actions.append(action('bubble', t('dm.open', { name: nameOf(user) }), openDm));
  else if (user.id !== state.me && member) actions.append(action('user', t('persona.be', { name: nameOf(user) }), () => signIn(user.id)));
  if (here()) for (const command of await commandsFor(here().id)) if (command.type === 2) actions.append(action('bot', command.shownName, () => useOnUser(command, user)));
}

const action = (glyph, words, act) => h('button', { type: 'button', class: 'menu-item', onclick: () => { closePopOut(); act(); } }, icon(glyph, 18), words);
