// The messages of a channel that have been read so far, and those that only this page has.

import { see } from './api.js';
import { state, on, tell, compareIds } from './state.js';

const page = 50;
const histories = new Map();

/** One channel's messages, oldest first, without gaps. */
class History {
  messages = [];
  locals = [];
  hidden = new Set();
  earlier = true;
  later = false;
  loaded = false;
  #busy = null;
  #meanwhile = [];

  constructor(channelId) {
    this.channelId = channelId;
  }

  /** What to show: messages that were not dismissed, and this page's own notes where they arose. */
  get shown() {
    const kept = this.hidden.size ? this.messages.filter((message) => !this.hidden.has(message.id)) : this.messages;
    if (this.locals.length === 0) return kept;
    const all = [...kept];
    for (const local of this.locals) {
      let at = all.length;
      while (at > 0 && !all[at - 1].local && compareIds(all[at - 1].id, local.after) > 0) at--;
      all.splice(at, 0, local);
    }
    return all;
  }

  load(around) {
    return this.#read(around ? { around, limit: page } : { limit: page }, (found) => {
      this.messages = found.messages;
      this.earlier = found.earlier;
      this.later = found.later;
      this.loaded = true;
    }, true);
  }

  /** Does it now, or as soon as what it changes has been read. */
  whenLoaded(change) {
    if (this.loaded && !this.#busy) change();
    else this.#meanwhile.push(change);
  }

  loadEarlier() {
    if (!this.earlier || !this.messages.length) return null;
    return this.#read({ before: this.messages[0].id, limit: page * 2 }, (found) => {
      const first = this.messages[0]?.id;
      this.messages = [...found.messages.filter((message) => !first || compareIds(message.id, first) < 0), ...this.messages];
      this.earlier = found.earlier;
    });
  }

  loadLater() {
    if (!this.later || !this.messages.length) return null;
    return this.#read({ after: this.messages.at(-1).id, limit: page * 2 }, (found) => {
      const last = this.messages.at(-1)?.id;
      this.messages = [...this.messages, ...found.messages.filter((message) => !last || compareIds(message.id, last) > 0)];
      this.later = found.later;
    });
  }

  /** Puts a message where it belongs; one that lies beyond what has been read is left for later reading. */
  put(message, isNew) {
    const index = this.messages.findIndex((other) => other.id === message.id);
    if (index >= 0) this.messages = this.messages.with(index, message);
    else if (isNew && !this.later) this.messages = insert(this.messages, message);
    else return;
    tell('history', this);
  }

  remove(ids) {
    this.messages = this.messages.filter((message) => !ids.includes(message.id));
    tell('history', this);
  }

  hide(id) {
    this.hidden.add(id);
    this.locals = this.locals.filter((local) => local.id !== id);
    tell('history', this);
  }

  addLocal(local) {
    this.locals = [...this.locals, { ...local, local: true, after: this.messages.at(-1)?.id ?? '0' }];
    tell('history', this);
    if (this.channelId === state.channelId) tell('local');
  }

  changeLocal(id, change) {
    this.locals = this.locals.map((local) => (local.id === id ? { ...local, ...change } : local));
    tell('history', this);
  }

  // One reading at a time. `anew` reads once more after the one under way, which may be older than what it is to show.
  #read(query, take, anew = false) {
    if (this.#busy) return anew ? this.#busy.then(() => this.#read(query, take)) : this.#busy;
    this.#busy = see(`channels/${this.channelId}/history`, query)
      .then((found) => {
        if (histories.get(this.channelId) !== this) return;
        take(found);
        tell('history', this);
      })
      .finally(() => {
        this.#busy = null;
        for (const change of this.#meanwhile.splice(0)) change();
      });
    return this.#busy;
  }
}

function insert(messages, message) {
  let at = messages.length;
  while (at > 0 && compareIds(messages[at - 1].id, message.id) > 0) at--;
  return messages.toSpliced(at, 0, message);
}

export function historyOf(channelId) {
  if (!histories.has(channelId)) histories.set(channelId, new History(channelId));
  return histories.get(channelId);
}

export function findMessage(id) {
  for (const history of histories.values()) {
    const message = history.messages.find((other) => other.id === id);
    if (message) return message;
  }
  return null;
}

export const forgetHistories = () => histories.clear();

export function followHistories() {
  on('message', ({ message, isNew }) => {
    const history = histories.get(message.channel_id);
    history?.whenLoaded(() => history.put(message, isNew));
  });
  on('gone', (gone) => {
    const history = histories.get(gone.channel_id);
    history?.whenLoaded(() => history.remove(gone.ids ?? [gone.id]));
  });
  on('returned', () => {
    for (const id of histories.keys()) if (id !== state.channelId) histories.delete(id);
  });
}
