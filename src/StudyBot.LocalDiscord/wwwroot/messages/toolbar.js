// What a message offers when the pointer or the focus is on it.

import { h, iconButton } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { act } from '../base/api.js';
import { here, state, tell } from '../base/state.js';
import { confirmFirst, menuList, note, popOut } from '../base/popup.js';
import { t } from '../base/words.js';
import { commandsFor } from '../composer/commands.js';
import { addReaction } from './reactions.js';
import { beginEdit } from './edit-box.js';
import { plainWords } from './spoken.js';
import { useOnMessage } from './use.js';

/** An empty bar that fills itself when the row is first pointed at, so that a long channel stays light. */
export function toolbar(message, row) {
  const bar = h('div', { class: 'toolbar', role: 'toolbar', 'aria-label': t('more') });
  const fill = () => { if (!bar.firstChild) bar.append(...buttons(message)); };
  row.addEventListener('pointerenter', fill);
  row.addEventListener('focusin', fill);
  row.addEventListener('contextmenu', (event) => {
    if (getSelection().toString() || event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    fill();
    showMenu(message, bar.lastChild);
  });
  return bar;
}

function buttons(message) {
  const can = here()?.can ?? {};
  const isPrivate = Boolean(message.flags & 64);
  return [
    can.react && !isPrivate && iconButton(t('react'), icon('smile'), (event) => addReaction(message, event.currentTarget)),
    message.author.id === state.me
      ? iconButton(t('edit'), icon('edit'), () => beginEdit(message))
      : can.send && !isPrivate && iconButton(t('reply'), icon('reply'), () => tell('reply', message)),
    iconButton(t('more'), h('span', { class: 'more-dots' }, '⋯'), (event) => showMenu(message, event.currentTarget), { 'aria-haspopup': 'menu' }),
  ].filter(Boolean);
}

async function showMenu(message, anchor) {
  const isPrivate = Boolean(message.flags & 64);
  const apps = isPrivate ? [] : (await commandsFor(state.channelId)).filter((command) => command.type === 3);
  const isMine = message.author.id === state.me;
  popOut(anchor, menuList(t('more'), [
    here()?.can.send && !isPrivate && { text: t('reply'), glyph: icon('reply', 18), pick: () => tell('reply', message) },
    isMine && { text: t('edit'), glyph: icon('edit', 18), pick: () => beginEdit(message) },
    { text: t('copy.text'), glyph: icon('copy', 18), pick: () => copy(message.content || plainWords(message)) },
    { text: t('copy.id'), glyph: icon('copy', 18), pick: () => copy(message.id) },
    ...apps.map((command) => ({ text: command.shownName, note: t('apps'), glyph: icon('bot', 18), pick: () => useOnMessage(command, message) })),
    (isMine || here()?.can.manage) && !isPrivate && { text: t('delete'), glyph: icon('trash', 18), danger: true, pick: () => remove(message) },
  ]), { place: 'end', name: t('more') });
}

const copy = (text) => navigator.clipboard.writeText(text).then(() => note(t('copied')), () => note(text));

async function remove(message) {
  if (await confirmFirst(t('delete.ask'), t('delete'), plainWords(message).slice(0, 300))) {
    act('delete-message', { message: message.id }).catch((problem) => note(problem.message, 'bad'));
  }
}
