// Being someone else: the first few people a click away, the rest in a list.

import { h, replace } from '../base/dom.js';
import { avatar, nameOf, personas } from '../base/people.js';
import { on, state } from '../base/state.js';
import { menuList, popOut, roam } from '../base/popup.js';
import { signIn } from '../base/session.js';
import { t } from '../base/words.js';

const atHand = 7;

/** The owner first, then by the time of joining. */
function inOrder() {
  return personas().sort((a, b) => (b.id === state.guild?.owner_id) - (a.id === state.guild?.owner_id));
}

export function personaStrip() {
  const strip = h('div', { class: 'personas', role: 'radiogroup', onkeydown: (event) => roam(event, [...strip.querySelectorAll('button')], { keys: ['ArrowLeft', 'ArrowRight'] }) });
  const draw = () => {
    strip.setAttribute('aria-label', t('persona'));
    const all = inOrder();
    const near = all.slice(0, atHand);
    const me = all.find((user) => user.id === state.me);
    if (me && !near.includes(me)) near[near.length - 1] = me;
    const focused = strip.contains(document.activeElement);
    replace(strip, near.map(chip), all.length > near.length && h('button', { type: 'button', class: 'persona more', title: t('persona.more', { n: all.length - near.length }), 'aria-label': t('persona.more', { n: all.length - near.length }), onclick: (event) => personaMenu(event.currentTarget) }, `+${all.length - near.length}`));
    if (focused) strip.querySelector('[aria-checked=true]')?.focus();
  };
  on('loaded', draw);
  return strip;
}

function chip(user) {
  const isMe = user.id === state.me;
  const name = nameOf(user);
  return h('button', { type: 'button', class: `persona ${isMe ? 'current' : ''}`, role: 'radio', 'aria-checked': String(isMe), 'aria-label': isMe ? t('persona.now', { name }) : t('persona.be', { name }), title: isMe ? t('persona.now', { name }) : t('persona.be', { name }), onclick: (event) => (isMe ? personaMenu(event.currentTarget) : signIn(user.id)) },
    avatar(user, 24), isMe && h('span', { class: 'persona-name' }, name));
}

export function personaMenu(anchor) {
  const items = inOrder().map((user) => ({
    text: nameOf(user),
    note: [user.id === state.guild?.owner_id && t('owner'), state.members.get(user.id).locale].filter(Boolean).join(' · '),
    glyph: avatar(user, 24),
    checked: user.id === state.me,
    pick: () => signIn(user.id),
  }));
  popOut(anchor, menuList(t('persona'), items), { place: 'above', name: t('persona') });
}
