// The embedding program's long actions, each a button that becomes a progress bar.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { call } from '../base/api.js';
import { on, state } from '../base/state.js';
import { note } from '../base/popup.js';
import { said, t } from '../base/words.js';

export function actionButtons() {
  const box = h('div', { class: 'actions' });
  const was = new Map();
  const draw = () => {
    for (const action of state.actions) {
      if (was.get(action.id) === 'running' && action.state !== 'running') say(action);
      was.set(action.id, action.state);
    }
    replace(box, state.actions.map((action) => (action.state === 'running' ? running(action) : idle(action))));
  };
  on('loaded actions', draw);
  return box;
}

const idle = (action) => h('button', { type: 'button', class: 'tool action', title: said(action.description) || said(action.name), 'aria-label': said(action.name), onclick: () => call('POST', `/actions/${action.id}`) }, icon('people', 18), h('span', {}, said(action.name)));

function running(action) {
  const percent = Math.round(action.progress * 100);
  return h('div', { class: 'tool action running', role: 'progressbar', 'aria-valuenow': percent, 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-label': said(action.name), style: { '--progress': `${percent}%` } },
    h('span', {}, said(action.name)), h('b', {}, `${percent}%`),
    h('button', { type: 'button', class: 'icon-button', 'aria-label': t('actions.stop'), title: t('actions.stop'), onclick: () => call('DELETE', `/actions/${action.id}`) }, icon('close', 14)));
}

function say(action) {
  if (action.state === 'failed') note(t('actions.failed', { problem: action.problem ?? '' }), 'bad');
  else note(`${said(action.name)}: ${t(action.state === 'done' ? 'actions.done' : 'actions.stopped')}`);
}
