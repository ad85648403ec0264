// What a newcomer tries first.

import { h, iconButton, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { on, state, tell } from '../base/state.js';
import { said, t } from '../base/words.js';
import { markdown } from '../text/render.js';

const key = 'local-discord-start-closed';

export function startCard() {
  const card = h('section', { class: 'start-card', hidden: true });
  let closed = read();
  const draw = () => {
    card.hidden = closed || state.hints.length === 0;
    card.setAttribute('aria-label', t('start.title'));
    replace(card,
      h('div', { class: 'start-head' }, h('b', {}, t('start.title')), iconButton(t('start.close'), icon('close', 18), () => shut(true))),
      h('ol', {}, state.hints.map((hint) => h('li', {}, h('div', { class: 'start-words' }, markdown(said(hint.text))),
        hint.command && h('button', { type: 'button', class: 'button primary small', onclick: () => tell('try-command', hint.command + ' '), 'aria-label': `${t('start.try')}: ${hint.command}` }, hint.command)))));
  };
  function shut(value) {
    closed = value;
    try {
      sessionStorage.setItem(key, closed ? '1' : '');
    } catch {
      console.info('This browser keeps no settings.');
    }
    draw();
    if (closed) tell('focus-composer');
  }
  on('loaded', draw);
  on('start-card', () => shut(!closed));
  return card;
}

function read() {
  try {
    return sessionStorage.getItem(key) === '1';
  } catch {
    return false;
  }
}
