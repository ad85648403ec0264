// Things that go wrong on Discord, at the press of a button.

import { h } from '../base/dom.js';
import { call } from '../base/api.js';
import { note } from '../base/popup.js';
import { t } from '../base/words.js';

let swallows = false;

const atOnce = [
  ['faults.drop', '/faults/gateway/drop'],
  ['faults.reconnect', '/faults/gateway/reconnect'],
  ['faults.invalid', '/faults/gateway/invalidate'],
];

const nextRequest = [
  ['faults.limit', { kind: 'bucketLimit', retryAfterSeconds: 2 }],
  ['faults.global', { kind: 'globalLimit', retryAfterSeconds: 2 }],
  ['faults.error', { kind: 'errorBeforeEffect', status: 503 }],
  ['faults.slow', { kind: 'latency', delaySeconds: 2 }],
  ['faults.lost', { kind: 'abortAfterEffect' }],
];

export function faultButtons() {
  return h('details', { class: 'faults', open: true }, h('summary', {}, t('faults')), h('div', { class: 'fault-buttons' },
    atOnce.map(([name, path]) => button(t(name), () => strike('POST', path, {}, t('faults.now', { name: t(name) })))),
    nextRequest.map(([name, fault]) => button(t(name), () => strike('POST', '/faults/rest', fault, t('faults.done', { name: t(name) })))),
    swallow()));
}

const button = (name, onclick) => h('button', { type: 'button', class: 'button secondary small', onclick }, name);

function swallow() {
  const element = button(t('faults.acks'), async () => {
    swallows = !swallows;
    element.setAttribute('aria-pressed', String(swallows));
    await strike('PUT', '/faults/gateway', { swallowAcks: swallows }, t('faults.now', { name: t('faults.acks') }));
  });
  element.setAttribute('aria-pressed', String(swallows));
  return element;
}

async function strike(method, path, body, words) {
  try {
    await call(method, path, body);
    note(words);
  } catch (problem) {
    note(problem.message, 'bad');
  }
}
