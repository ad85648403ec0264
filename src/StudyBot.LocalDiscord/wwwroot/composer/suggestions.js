// The list above the message box: commands, options, choices, people. The focus stays in the box; the list follows it.

import { h, freshId, replace } from '../base/dom.js';
import { roamless } from './roamless.js';

export class Suggestions {
  #items = [];
  #active = -1;

  constructor() {
    this.list = h('div', { class: 'suggestion-list', role: 'listbox', id: freshId('suggestions') });
    this.title = h('div', { class: 'suggestion-title' });
    this.element = h('div', { class: 'suggestions', hidden: true, onpointerdown: (event) => event.preventDefault() }, this.title, this.list);
  }

  get visible() {
    return !this.element.hidden;
  }

  get active() {
    return this.visible ? this.#items[this.#active] ?? null : null;
  }

  /**
   * Shows items: { content, pick, key }. `input` is what keeps the focus; `active` the item marked at first, -1 for none.
   * The marked item stays marked by its key when the list changes under it.
   */
  show(input, title, items, { active = 0, empty = null } = {}) {
    const formerKey = this.#items[this.#active]?.key;
    const same = this.visible && this.input === input ? items.findIndex((item) => item.key !== undefined && item.key === formerKey && this.moved) : -1;
    if (this.input !== input) this.#unlink();
    this.input = input;
    this.#items = items;
    replace(this.title, title);
    replace(this.list, items.map((item, index) => this.#row(item, index)), items.length === 0 && empty && h('div', { class: 'suggestion-none' }, empty));
    this.element.hidden = items.length === 0 && !empty;
    this.list.setAttribute('aria-label', this.title.textContent);
    this.#mark(same >= 0 ? same : Math.min(active, items.length - 1));
    if (same < 0) this.moved = false;
    roamless(input, this.list.id, this.visible);
  }

  hide() {
    this.element.hidden = true;
    this.#items = [];
    this.#active = -1;
    this.moved = false;
    this.#unlink();
  }

  /** Takes the keys that move in the list; true if it took this one. */
  move(event) {
    if (!this.visible || !this.#items.length) return false;
    const count = this.#items.length;
    const to = { ArrowDown: this.#active + 1, ArrowUp: this.#active < 0 ? count - 1 : this.#active - 1, PageDown: Math.min(count - 1, this.#active + 6), PageUp: Math.max(0, this.#active - 6) }[event.key];
    if (to === undefined) return false;
    event.preventDefault();
    this.moved = true;
    this.#mark((to + count) % count);
    return true;
  }

  pick() {
    const item = this.active;
    item?.pick();
    return Boolean(item);
  }

  #row(item, index) {
    return h('div', {
      class: 'suggestion',
      role: 'option',
      id: `${this.list.id}-${index}`,
      'aria-selected': 'false',
      onpointermove: () => { if (this.#active !== index) this.#mark(index, false); },
      onclick: () => item.pick(),
    }, item.content);
  }

  #mark(index, scroll = true) {
    const rows = [...this.list.querySelectorAll('.suggestion')];
    rows[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    for (const row of rows) row.setAttribute('aria-selected', String(row === rows[index]));
    if (rows[index]) this.input?.setAttribute('aria-activedescendant', rows[index].id);
    else this.input?.removeAttribute('aria-activedescendant');
    if (scroll) rows[index]?.scrollIntoView({ block: 'nearest' });
  }

  #unlink() {
    if (this.input) roamless(this.input, this.list.id, false);
  }
}
