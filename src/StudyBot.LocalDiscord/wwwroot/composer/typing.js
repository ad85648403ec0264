// Who types: telling the others, and being told.

import { h } from '../base/dom.js';
import { act } from '../base/api.js';
import { nameOfId } from '../base/people.js';
import { on, state } from '../base/state.js';
import { t } from '../base/words.js';

const sayAgain = 8000;
const lasts = 10_000;

/** Tells the channel that the persona types, at most every eight seconds. */
export class TypingSignal {
  #last = 0;

  tell() {
    const moment = performance.now();
    if (moment - this.#last < sayAgain && this.#last) return;
    this.#last = moment;
    act('type', { channel: state.channelId }).catch(() => { this.#last = 0; });
  }

  stop() {
    this.#last = 0;
  }
}

/** The line below the box that says who types. */
export function typingLine() {
  const typing = new Map();
  const words = h('span');
  const line = h('div', { class: 'typing', 'aria-live': 'polite' }, h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')), words);
  const draw = () => {
    const now = performance.now();
    for (const [key, person] of typing) if (now - person.since > lasts) typing.delete(key);
    const names = [...typing.values()].filter((person) => person.channel === state.channelId).map((person) => nameOfId(person.user));
    line.classList.toggle('shown', names.length > 0);
    words.textContent = names.length === 0 ? '' : names.length === 1 ? t('typing.one', { a: names[0] }) : names.length === 2 ? t('typing.two', { a: names[0], b: names[1] }) : t('typing.many');
  };
  on('typing', (event) => {
    typing.set(`${event.channel_id} ${event.user_id}`, { user: event.user_id, channel: event.channel_id, since: performance.now() });
    draw();
  });
  on('message', ({ message }) => {
    if (typing.delete(`${message.channel_id} ${message.author.id}`)) draw();
  });
  on('channel loaded', draw);
  setInterval(() => { if (typing.size) draw(); }, 1000);
  return line;
}
