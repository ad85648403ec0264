// One option of a command: its name, and a field that knows what may stand in it.

import { h } from '../base/dom.js';
import { t } from '../base/words.js';
import { localised } from './commands.js';
import { candidates, filterCandidates } from './option-types.js';
import { Autocomplete } from './autocomplete.js';

export class Pill {
  /** The candidate that was chosen; null while the words are free. */
  picked = null;

  constructor(box, option, former = null) {
    this.box = box;
    this.option = option;
    this.picked = former?.picked ?? null;
    this.autocomplete = option.autocomplete ? new Autocomplete(box, option) : null;
    this.input = h('input', {
      class: 'pill-input', type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off', spellcheck: 'false',
      'aria-label': `${localised(option, 'name')}: ${localised(option, 'description')}`,
      'aria-required': option.required ? 'true' : null,
      value: former?.text ?? '',
      oninput: () => this.#changed(),
      onfocus: () => this.#focused(),
      onblur: () => this.element.classList.remove('active'),
      onkeydown: (event) => this.#key(event),
    });
    this.element = h('span', { class: 'pill', onclick: () => this.focus() }, h('span', { class: 'pill-name' }, localised(option, 'name')), this.input);
    this.#fit();
  }

  get text() {
    return this.input.value;
  }

  get isEmpty() {
    return !this.picked && !this.input.value.trim();
  }

  focus(atEnd = false) {
    this.input.focus();
    if (atEnd) this.input.setSelectionRange(this.input.value.length, this.input.value.length);
  }

  set(text) {
    this.picked = null;
    this.input.value = text;
    this.#fit();
  }

  mark(problem) {
    this.element.classList.toggle('wrong', Boolean(problem));
    this.input.setAttribute('aria-invalid', String(Boolean(problem)));
  }

  #fit() {
    // Where the browser cannot size a field by its words, its letters are counted; Korean ones are twice as wide.
    const width = [...this.input.value].reduce((sum, letter) => sum + (letter > '\u1100' ? 1.9 : 1.05), 0);
    this.input.style.width = `${Math.max(1.5, width + 0.8)}ch`;
  }

  #changed() {
    this.picked = null;
    if (this.#endsWithOption()) return;
    this.mark(null);
    this.box.composer.say('');
    this.box.composer.showSend();
    this.#fit();
    this.#offer();
  }

  // Who knows the names writes them: "cups:2 kind:" goes on to the next pill.
  #endsWithOption() {
    const own = [this.option.name, localised(this.option, 'name')].find((name) => this.input.value === name + ':');
    if (own) this.input.value = '';
    const m = /^(.*)\s([^\s:]+):$/.exec(this.input.value);
    const next = m && this.box.remaining.find((option) => [option.name, localised(option, 'name')].includes(m[2]));
    if (!next) return false;
    this.set(m[1]);
    this.box.add(next);
    return true;
  }

  #focused() {
    this.element.classList.add('active');
    this.#offer();
  }

  #offer() {
    const { suggestions } = this.box.composer;
    const title = [h('b', {}, localised(this.option, 'name')), ' ', localised(this.option, 'description')];
    if (this.autocomplete) {
      this.autocomplete.ask(this, (items, empty) => {
        if (document.activeElement === this.input) suggestions.show(this.input, title, items.map((item) => this.#item(item)), { empty });
      });
      return;
    }
    const list = candidates(this.option);
    const typed = this.picked ? '' : this.input.value;
    const items = list ? filterCandidates(list, typed).map((item) => this.#item(item)) : [];
    suggestions.show(this.input, title, items, { empty: list ? t('choices.none') : limits(this.option) });
  }

  #item(item) {
    return {
      key: item.value,
      content: [item.glyph?.(), h('span', { class: 'suggestion-name' }, item.label), item.description && h('span', { class: 'suggestion-app' }, item.description)],
      pick: () => this.#pick(item),
    };
  }

  #pick(item) {
    this.picked = item;
    this.input.value = item.label;
    this.mark(null);
    this.#fit();
    this.box.composer.suggestions.hide();
    this.box.composer.showSend();
    this.box.next(this);
  }

  #key(event) {
    const { suggestions } = this.box.composer;
    if (event.isComposing || event.keyCode === 229 || suggestions.move(event)) return;
    const { selectionStart, selectionEnd, value } = this.input;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    const willPick = suggestions.active && !this.picked && (this.input.value.trim() || suggestions.moved || this.option.required);
    const act = {
      Enter: () => (willPick ? suggestions.pick() : this.box.submit()),
      Tab: () => (event.shiftKey ? this.box.step(this, -1) : willPick ? suggestions.pick() : this.box.step(this, 1)),
      Escape: () => this.box.cancel(),
      Backspace: () => (atStart && !value ? this.box.remove(this) : null),
      ArrowLeft: () => (atStart ? this.box.step(this, -1) : null),
      ArrowRight: () => (selectionStart === value.length ? this.box.step(this, 1) : null),
    }[event.key];
    const isMine = act && (['Enter', 'Tab', 'Escape'].includes(event.key) || event.key === 'Backspace' && atStart && !value || event.key === 'ArrowLeft' && atStart || event.key === 'ArrowRight' && selectionStart === value.length);
    if (!isMine || event.key === 'Tab' && event.shiftKey && this.box.pills[0] === this) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}

/** What a free field takes, in words; null if there is nothing to say. */
function limits(option) {
  const parts = [
    option.min_value !== undefined && t('option.min', { n: option.min_value }),
    option.max_value !== undefined && t('option.max', { n: option.max_value }),
    option.min_length && t('option.short', { n: option.min_length }),
    option.max_length && t('option.long', { n: option.max_length }),
  ].filter(Boolean);
  return parts.join(' ') || t(`type.${option.type}`);
}
