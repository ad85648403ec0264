// A command being filled in: its name, a pill for each option, and room to add more.

import { h, replace } from '../base/dom.js';
import { t } from '../base/words.js';
import { Pill } from './pill.js';
import { FilePill } from './file-pill.js';
import { localised } from './commands.js';
import { optionRow } from './option-row.js';
import { isFile, read } from './option-types.js';
import { runEntry } from './run.js';

const pillOf = (box, option, former) => new (isFile(option) ? FilePill : Pill)(box, option, former);

export class CommandBox {
  constructor(composer, entry) {
    this.composer = composer;
    this.entry = entry;
    this.pills = entry.options.filter((option) => option.required).map((option) => pillOf(this, option));
    this.tail = h('input', {
      class: 'command-tail', type: 'text', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off', spellcheck: 'false', 'aria-label': t('options'),
      oninput: () => this.#tailChanged(),
      onfocus: () => this.#offerOptions(),
      onkeydown: (event) => this.#tailKey(event),
    });
    this.more = h('button', { type: 'button', class: 'command-more', tabindex: -1, onclick: () => { this.tail.focus(); this.#offerOptions(0); } });
    this.element = h('div', { class: 'command-box', role: 'group', 'aria-label': `/${entry.title}: ${entry.description}` });
    this.#draw();
  }

  /** The options that have no pill yet. */
  get remaining() {
    return this.entry.options.filter((option) => !this.pills.some((pill) => pill.option === option));
  }

  focus() {
    const missing = this.pills.find((pill) => pill.isEmpty);
    if (missing) missing.focus();
    else this.tail.focus();
  }

  /** Whether nothing that is required is missing. */
  get isWhole() {
    return this.pills.every((pill) => !pill.isEmpty) && !this.tail.value.trim();
  }

  /** Fills in a line's options (`minutes:50 note:some words`). Who types on, types where the line ends; after a space it goes to what is missing. */
  fill(line) {
    const names = [...line.matchAll(/(?<=^|\s)([^\s:]+):/g)].map((m) => ({ option: this.entry.options.find((item) => [item.name, localised(item, 'name')].includes(m[1])), from: m.index, to: m.index + m[0].length })).filter((item) => item.option);
    let last = null;
    for (const [index, item] of names.entries()) {
      const text = line.slice(item.to, names[index + 1]?.from ?? line.length).trim();
      last = this.pills.find((other) => other.option === item.option);
      if (last) last.set(text);
      else this.pills.push(last = pillOf(this, item.option, { text }));
    }
    this.#draw();
    if (last && !/\s$/.test(line)) last.focus(true);
    else if (last || !line) this.focus();
    else this.#beginWith(line);
  }

  // Words that name no option stand where they would have been typed.
  #beginWith(line) {
    const pill = this.pills.find((other) => !isFile(other.option));
    if (pill) {
      pill.set(line);
      pill.focus(true);
      return;
    }
    this.tail.value = line;
    this.focus();
    this.#tailChanged();
  }

  /** Goes to the next empty pill after one, or to the end. */
  next(pill) {
    const at = this.pills.indexOf(pill);
    const empty = [...this.pills.slice(at + 1), ...this.pills.slice(0, at)].find((other) => other.isEmpty && other.option.required);
    if (empty) empty.focus();
    else this.tail.focus();
  }

  /** Goes one step left or right. */
  step(pill, by) {
    const to = this.pills.indexOf(pill) + by;
    if (to >= this.pills.length) this.tail.focus();
    else if (to >= 0) this.pills[to].focus(by < 0);
  }

  remove(pill) {
    const at = this.pills.indexOf(pill);
    if (pill.option.required) {
      if (at === 0) this.cancel(`/${this.entry.title}`);
      else this.pills[at - 1].focus(true);
      return;
    }
    this.pills.splice(at, 1);
    this.#draw();
    if (at > 0) this.pills[at - 1].focus(true);
    else this.tail.focus();
  }

  cancel(text = '') {
    this.composer.leaveCommand(text);
  }

  /** What the other options hold already, for suggestions that depend on them. */
  values(except) {
    const found = {};
    for (const pill of this.pills) {
      if (pill === except || pill.isEmpty || isFile(pill.option)) continue;
      const result = read(pill.option, pill);
      if (!result.problem) found[pill.option.name] = result.value;
    }
    return found;
  }

  /** Sends if everything is in order; else shows what is not, where it is not. */
  submit() {
    const options = {};
    let wrong = null;
    for (const pill of this.pills) {
      const result = pill.isEmpty && !pill.option.required ? null : read(pill.option, pill);
      pill.mark(result?.problem);
      if (result?.problem) wrong ??= { pill, problem: result.problem };
      else if (result) options[pill.option.name] = result.value;
    }
    if (this.tail.value.trim()) wrong ??= { pill: { focus: () => this.tail.focus() }, problem: t('option.unknown', { text: this.tail.value.trim() }) };
    if (wrong) {
      this.composer.say(wrong.pill.option ? `${localised(wrong.pill.option, 'name')}: ${wrong.problem}` : wrong.problem);
      wrong.pill.focus();
      return;
    }
    this.#send(options);
  }

  #send(options) {
    const { composer, entry } = this;
    composer.leaveCommand();
    runEntry(entry, options, (problem) => {
      if (composer.command) return;
      composer.enterCommand(entry);
      composer.command.restore(this.pills);
      composer.say(problem);
    });
  }

  restore(pills) {
    this.pills = pills.map((pill) => pillOf(this, pill.option, pill));
    this.#draw();
    this.focus();
  }

  add(option, text = '') {
    const pill = pillOf(this, option, { text });
    this.pills.push(pill);
    this.tail.value = '';
    this.#draw();
    pill.focus(true);
    this.composer.showSend();
  }

  /** Puts a file where one is wanted; false if nowhere. */
  take(file) {
    const pill = this.pills.find((other) => isFile(other.option) && other.isEmpty);
    const option = pill ? null : this.remaining.find(isFile);
    if (option) this.add(option);
    const place = pill ?? (option ? this.pills.at(-1) : this.pills.find((other) => isFile(other.option)));
    place?.take(file);
    return Boolean(place);
  }

  #draw() {
    const count = this.remaining.length;
    this.more.textContent = count ? t('options.more', { n: count }) : '';
    this.more.hidden = count === 0;
    replace(this.element, h('span', { class: 'command-name' }, '/' + this.entry.title), this.pills.map((pill) => pill.element), this.tail, this.more);
  }

  #tailChanged() {
    this.composer.showSend();
    const typed = /^\s*([^\s:]+):(.*)$/.exec(this.tail.value);
    const option = typed && this.remaining.find((item) => [item.name, localised(item, 'name')].includes(typed[1]));
    if (option) this.add(option, typed[2].trimStart());
    else this.#offerOptions();
  }

  // Words that name no option are meant for the next one: /remind 50.
  #takeLoose() {
    const text = this.tail.value.trim();
    const option = this.remaining[0];
    if (!text || !option || text.includes(':')) return false;
    this.add(option, text);
    return true;
  }

  #offerOptions(active = this.tail.value.trim() ? 0 : -1) {
    const asked = this.tail.value.trim().toLowerCase();
    const found = this.remaining.filter((option) => [option.name, localised(option, 'name')].some((name) => name.toLowerCase().includes(asked)));
    const items = found.map((option) => ({ key: option.name, content: optionRow(option), pick: () => this.add(option) }));
    if (items.length) this.composer.suggestions.show(this.tail, t('options'), items, { active });
    else this.composer.suggestions.hide();
  }

  #tailKey(event) {
    const { suggestions } = this.composer;
    if (event.isComposing || event.keyCode === 229 || suggestions.move(event)) return;
    const atStart = this.tail.selectionStart === 0 && this.tail.selectionEnd === 0;
    if (event.key === 'Enter' || event.key === 'Tab' && !event.shiftKey && (suggestions.active || this.remaining.length && this.tail.value)) {
      event.preventDefault();
      if (!suggestions.pick() && event.key === 'Enter' && !this.#takeLoose()) this.submit();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (suggestions.visible && suggestions.moved) suggestions.hide();
      else this.cancel();
    } else if (event.key === 'Backspace' && atStart || event.key === 'ArrowLeft' && atStart) {
      event.preventDefault();
      const last = this.pills.at(-1);
      if (last) last.focus(true);
      else if (event.key === 'Backspace') this.cancel(`/${this.entry.title}`);
    }
  }
}
