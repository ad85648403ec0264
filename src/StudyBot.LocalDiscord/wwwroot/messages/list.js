// The message column. Only a window of rows stands in the document, however long the channel is: rows come and go at its
// two ends while the one under the reader's eyes stays where it is.

import { h } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { historyOf } from '../base/history.js';
import { here, on, state } from '../base/state.js';
import { markRead, readUntil, isUnread } from '../base/reading.js';
import { t } from '../base/words.js';
import { announce } from '../base/popup.js';
import { soon } from '../base/soon.js';
import { namesInUse } from '../base/people.js';
import { spoken } from './spoken.js';
import { rowsOf } from './rows.js';
import { beginning } from './beginning.js';

const most = 160;
const step = 40;
const margin = 900;

export class MessageList {
  #rows = new Map();
  #first = 0;
  #end = 0;
  #atBottom = true;
  #unreadFrom = null;
  #history = null;
  #words = '';

  constructor() {
    this.list = h('ol', { class: 'messages', role: 'log', 'aria-live': 'off', tabindex: -1 });
    this.jump = h('button', { type: 'button', class: 'jump', hidden: true, onclick: () => this.toPresent() }, h('span', {}, t('jump.old')), h('span', { class: 'jump-words' }, t('jump.present'), icon('chevron', 16)));
    this.element = h('div', { class: 'scroller', tabindex: -1, onscroll: () => this.#scrolled() }, this.list);
    this.frame = h('div', { class: 'message-frame' }, this.element, this.jump);
    new ResizeObserver(() => { if (this.#atBottom) this.#toEnd(); }).observe(this.list);
    new ResizeObserver(() => { if (this.#atBottom) this.#toEnd(); }).observe(this.element);
    on('history', (history) => { if (history === this.#history) this.#changed(); });
    on('message', (event) => this.#hear(event));
    on('local', () => this.toPresent());
    on('returned', () => this.#readAgain());
    on('loaded', () => this.#rename());
    addEventListener('focus', () => this.#read());
    this.list.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Shows a channel, from its newest message or around one. */
  open(channel, around = null) {
    this.#history = historyOf(channel.id);
    this.#rows.clear();
    this.list.replaceChildren();
    this.list.setAttribute('aria-label', t('messages', { name: channel.name ?? '' }));
    this.#unreadFrom = isUnread(channel) ? readUntil(channel.id) : null;
    this.#atBottom = !around;
    [this.#first, this.#end] = [0, 0];
    if (this.#history.loaded && !around) this.#fill();
    else this.#history.load(around).then(() => { this.#fill(around); });
  }

  // After a lost line anything may have changed; whoever reads older messages stays at them.
  async #readAgain() {
    const around = this.#atBottom ? null : this.#anchor()?.row.dataset.id;
    await this.#history?.load(around);
    this.#fill(around);
  }

  // Rows name people, roles and channels; they are made anew only when one of those names changed.
  #rename() {
    const words = namesInUse();
    if (words === this.#words) return;
    this.#words = words;
    for (const kept of this.#rows.values()) kept.message = null;
    this.#changed();
  }

  /** Scrolls to a message, reading around it if it lies outside what is loaded. */
  async show(id) {
    if (!this.#history.shown.some((message) => message.id === id)) {
      this.#rows.clear();
      this.#atBottom = false;
      await this.#history.load(id);
    }
    this.#fill(id);
    const row = this.list.querySelector(`[data-id="${id}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.classList.add('pointed');
    setTimeout(() => row?.classList.remove('pointed'), 1600);
  }

  async toPresent() {
    if (this.#history.later) await this.#history.load();
    this.#atBottom = true;
    this.#fill();
  }

  /** The last message of the persona's own, for editing by arrow-up. */
  lastOwn() {
    return this.#history?.shown.findLast((message) => message.author?.id === state.me && !message.local) ?? null;
  }

  focusLast() {
    (this.list.querySelector('.message:last-of-type') ?? this.list).focus();
  }

  #fill(around = null) {
    const all = this.#history.shown;
    const at = around ? all.findIndex((message) => message.id === around) : all.length;
    this.#first = Math.max(0, (at < 0 ? all.length : at) - step);
    this.#end = Math.min(all.length, this.#first + step * 2);
    this.#draw();
    if (around) this.list.querySelector(`[data-id="${around}"]`)?.scrollIntoView({ block: 'center' });
    else this.#toEnd();
    this.#read();
  }

  // Changes come in bursts; one drawing for each picture is enough.
  #changed = soon(() => {
    if (!this.#history?.loaded) return;
    const count = this.#history.shown.length;
    if (this.#atBottom) {
      this.#end = count;
      this.#first = Math.max(0, Math.min(this.#first, count), count - most);
    } else {
      // Reading older messages: what is under the eyes keeps its place, found again by its id.
      const firstId = this.list.querySelector('[data-id]')?.dataset.id;
      const found = this.#history.shown.findIndex((message) => message.id === firstId);
      const size = this.#end - this.#first;
      if (found >= 0) this.#first = found;
      this.#end = Math.min(count, this.#first + Math.max(size, step));
    }
    this.#draw();
    // Whoever waits at the very top causes no more scrolling.
    if (!this.#atBottom && this.element.scrollTop < margin) this.#extendUp();
  });

  #draw() {
    const anchor = this.#atBottom ? null : this.#anchor();
    const all = this.#history.shown;
    this.#end = Math.min(this.#end, all.length);
    const wanted = rowsOf(all, this.#first, this.#end, this.#unreadFrom, this.#rows);
    const head = this.#first === 0 && !this.#history.earlier ? [beginning(here())] : [];
    place(this.list, [...head.filter(Boolean), ...wanted]);
    const last = this.list.lastElementChild;
    for (const row of this.list.querySelectorAll('.message[tabindex="0"]')) if (row !== last) row.tabIndex = -1;
    if (last?.classList.contains('message')) last.tabIndex = 0;
    if (anchor) this.element.scrollTop += anchor.row.getBoundingClientRect().top - anchor.top;
    else if (this.#atBottom) this.#toEnd();
    this.jump.hidden = this.#atBottom && !this.#history.later;
  }

  #anchor() {
    const top = this.element.getBoundingClientRect().top;
    for (const row of this.list.children) {
      const box = row.getBoundingClientRect();
      if (box.bottom > top && row.dataset.id) return { row, top: box.top };
    }
    return null;
  }

  #toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
  }

  #scrolled() {
    if (!this.#history?.loaded) return;
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    const below = scrollHeight - scrollTop - clientHeight;
    const count = this.#history.shown.length;
    // Who was at the bottom stays there while messages pour in faster than they are drawn.
    this.#atBottom = below < 24 && (this.#atBottom || this.#end >= count && !this.#history.later);
    if (scrollTop < margin) this.#extendUp();
    else if (below < margin) this.#extendDown(count);
    this.jump.hidden = this.#atBottom || below < clientHeight && this.#end >= count && !this.#history.later;
    if (this.#atBottom) this.#read();
  }

  #extendUp() {
    if (this.#first > 0) {
      this.#first = Math.max(0, this.#first - step);
      this.#end = Math.min(this.#end, this.#first + most);
      this.#draw();
    }
    if (this.#first < step * 2) this.#history.loadEarlier();
  }

  #extendDown(count) {
    if (this.#end < count) {
      this.#end = Math.min(count, this.#end + step);
      this.#first = Math.max(this.#first, this.#end - most);
      this.#draw();
    }
    if (count - this.#end < step * 2) this.#history.loadLater();
  }

  #hear({ message, isNew }) {
    if (message.channel_id !== state.channelId || !isNew) return;
    const isOwn = message.author.id === state.me;
    if (!this.#atBottom && (isOwn || message.interaction_metadata?.user.id === state.me)) this.toPresent();
    if (!isOwn) announce(spoken(message));
    this.#read();
  }

  #read() {
    if (this.#atBottom && document.hasFocus() && this.#history && state.channelId === this.#history.channelId) markRead(state.channelId);
  }

  #move(event) {
    if (!event.target.classList?.contains('message') || event.altKey || event.ctrlKey) return;
    const rows = [...this.list.querySelectorAll('.message')];
    const at = rows.indexOf(event.target);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    rows[at].tabIndex = -1;
    rows[to].tabIndex = 0;
    rows[to].focus();
  }
}

// Moves as little as can be: rows that stay keep their focus and their half-made selections.
function place(list, wanted) {
  const keep = new Set(wanted);
  for (const row of [...list.children]) if (!keep.has(row)) row.remove();
  let next = list.firstElementChild;
  for (const row of wanted) {
    if (row === next) next = next.nextElementSibling;
    else list.insertBefore(row, next);
  }
}
