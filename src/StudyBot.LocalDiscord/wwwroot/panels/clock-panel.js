// The world's clock, and what moves it.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { call } from '../base/api.js';
import { now, setClock, speedOf } from '../base/clock.js';
import { onBar } from '../base/dates.js';
import { on, state, tell } from '../base/state.js';
import { note } from '../base/popup.js';
import { said, t } from '../base/words.js';

const fast = 60;

export function clockPanel() {
  const shown = h('time', { class: 'world-time' });
  const pace = h('span', { class: 'world-pace' });
  const buttons = h('div', { class: 'clock-buttons' });
  const panel = h('section', { class: 'clock' }, icon('clock', 18), h('span', { class: 'world-clock' }, shown, pace), buttons);
  const tick = () => {
    shown.textContent = onBar(now());
    shown.dateTime = new Date(now()).toISOString();
  };
  const draw = () => {
    const speed = speedOf();
    panel.setAttribute('aria-label', t('clock'));
    panel.dataset.pace = speed === 0 ? 'paused' : speed > 1 ? 'fast' : 'normal';
    pace.textContent = speed === 1 ? '' : speed === 0 ? t('clock.paused') : t('clock.fast', { n: speed });
    replace(buttons,
      button(t('clock.hour'), () => move('POST', '/clock/advance', { seconds: 3600 })),
      state.stops.map((stop, index) => button(said(stop), () => move('POST', `/clock/stops/${index}`), 'stop')),
      button(t('clock.day'), () => move('POST', '/clock/advance', { seconds: 86_400 })),
      button([icon('play', 16), `${fast}×`], () => pacing(speed === fast ? 1 : fast), 'pace', speed === fast ? t('clock.normal') : t('clock.play'), speed === fast),
      button(icon('pause', 16), () => pacing(speed === 0 ? 1 : 0), 'pace', speed === 0 ? t('clock.normal') : t('clock.pause'), speed === 0));
    tick();
  };
  on('second', tick);
  on('clock loaded', draw);
  return panel;
}

function button(content, onclick, kind = '', name = null, pressed = null) {
  return h('button', { type: 'button', class: `tool ${kind}`, onclick, title: name, 'aria-label': name, 'aria-pressed': pressed === null ? null : String(pressed) }, content);
}

const pacing = (speed) => move('PUT', '/clock/speed', { speed });

async function move(method, path, body) {
  try {
    const clock = await call(method, path, body);
    setClock(clock);
    tell('clock');
  } catch (problem) {
    note(problem.message, 'bad');
  }
}
