// The bar above Discord: what only this Discord has. Personas, the clock, actions, the wire.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { on, state, tell } from '../base/state.js';
import { said, t } from '../base/words.js';
import { personaStrip } from './personas.js';
import { clockPanel } from './clock-panel.js';
import { actionButtons } from './actions.js';

export function toolBar() {
  const wire = h('button', { type: 'button', class: 'tool', 'aria-pressed': 'false', onclick: () => tell('wire') });
  const help = h('button', { type: 'button', class: 'tool', onclick: () => tell('start-card') });
  const bar = h('header', { class: 'tool-bar' }, personaStrip(), h('span', { class: 'tool-space' }), clockPanel(), actionButtons(), help, wire);
  on('loaded', () => {
    bar.setAttribute('aria-label', t('app.title'));
    replace(wire, icon('wire', 18), h('span', {}, t('wire')));
    replace(help, icon('help', 18), h('span', {}, t('start.title')));
    for (const [button, name] of [[wire, t('wire')], [help, t('start.title')]]) {
      button.title = name;
      button.setAttribute('aria-label', name);
    }
    help.hidden = !state.hints.some((hint) => said(hint.text));
  });
  on('wire-open', (isOpen) => wire.setAttribute('aria-pressed', String(isOpen)));
  return bar;
}
