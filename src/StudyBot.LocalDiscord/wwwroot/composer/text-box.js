// Plain words: grows with them, offers commands after a slash and names after @ and #, sends with Enter.

import { h } from '../base/dom.js';
import { act } from '../base/api.js';
import { state } from '../base/state.js';
import { t } from '../base/words.js';
import { commandsFor, entriesOf, matching } from './commands.js';
import { commandRow } from './command-row.js';
import { nameSuggestions, toMentions } from './names.js';
import { runLine } from './run.js';
import { TypingSignal } from './typing.js';

const lineHeightMost = 320;

export class TextBox {
  #entries = null;
  #typing = new TypingSignal();

  constructor(composer) {
    this.composer = composer;
    this.element = h('textarea', {
      class: 'text-box', rows: 1, role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', autocomplete: 'off', spellcheck: 'false', maxlength: 4000,
      oninput: () => this.#changed(),
      onkeydown: (event) => this.#key(event),
      onclick: () => this.#suggest(),
      onblur: () => setTimeout(() => { if (document.activeElement !== this.element && !composer.command) composer.suggestions.hide(); }, 150),
      onfocus: () => this.#suggest(),
    });
  }

  focus() {
    this.element.focus();
  }

  setPlaceholder(text) {
    this.element.placeholder = text;
    this.element.setAttribute('aria-label', text);
  }

  /** Puts text in and goes on as if it had been typed. A whole command line with its space goes on to the options. */
  begin(text) {
    if (this.composer.command && text) this.composer.leaveCommand();
    this.element.value = text;
    this.focus();
    this.#changed();
  }

  insert(text) {
    this.element.setRangeText(text, this.element.selectionStart, this.element.selectionEnd, 'end');
    this.focus();
    this.#changed();
  }

  #changed() {
    this.composer.showSend();
    this.#grow();
    this.composer.say('');
    if (this.element.value && !this.element.value.startsWith('/')) this.#typing.tell();
    this.#suggest();
  }

  #grow() {
    this.element.style.height = 'auto';
    this.element.style.height = `${Math.min(lineHeightMost, this.element.scrollHeight)}px`;
  }

  async #suggest() {
    const { value, selectionStart } = this.element;
    if (/^\/[^\n]*$/.test(value)) return this.#suggestCommands(value.slice(1));
    this.#entries = null;
    const names = nameSuggestions(value, selectionStart, (text) => {
      this.element.value = text.value;
      this.element.setSelectionRange(text.caret, text.caret);
      this.#changed();
    });
    if (names) this.composer.suggestions.show(this.element, names.title, names.items);
    else this.composer.suggestions.hide();
  }

  async #suggestCommands(typed) {
    const { suggestions } = this.composer;
    const isFirst = this.#entries === null;
    if (isFirst) {
      suggestions.show(this.element, t('commands'), [], { empty: t('commands.loading') });
      this.#entries = entriesOf(await commandsFor(state.channelId));
      if (!this.element.value.startsWith('/') || this.composer.command) return;
      typed = this.element.value.slice(1);
    }
    const named = this.#named(typed);
    if (named) {
      this.#enter(named.entry, named.rest);
      return;
    }
    const found = matching(this.#entries, typed);
    const title = typed ? t('commands.matching', { text: typed }) : t('commands');
    suggestions.show(this.element, title, found.map((entry) => ({ key: entry.plain, content: commandRow(entry), pick: () => this.#enter(entry) })), { empty: typed.includes(':') ? null : t('commands.none') });
  }

  // A whole name with a space behind it is a choice made; what follows are its options, if a line was pasted.
  #named(typed) {
    for (const entry of this.#entries) {
      const name = [entry.title, entry.plain].find((words) => typed.startsWith(words + ' '));
      if (name) return { entry, rest: typed.slice(name.length + 1) };
    }
    return null;
  }

  #enter(entry, rest = '') {
    this.element.value = '';
    this.#entries = null;
    this.#grow();
    this.composer.enterCommand(entry, rest);
  }

  #key(event) {
    const { suggestions } = this.composer;
    if (event.isComposing || event.keyCode === 229) return;
    if (suggestions.move(event)) return;
    if (event.key === 'Escape') this.#escape(event);
    else if (event.key === 'Tab' && suggestions.active && !event.shiftKey || event.key === 'Enter' && !event.shiftKey && suggestions.active) {
      event.preventDefault();
      suggestions.pick();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === 'ArrowUp' && !this.element.value && this.composer.editLast()) event.preventDefault();
  }

  #escape(event) {
    event.stopPropagation();
    if (this.composer.suggestions.visible) this.composer.suggestions.hide();
    else if (this.composer.replyTo) this.composer.endReply();
    else this.composer.messages.toPresent();
  }

  /** Sends what stands there. */
  async send() {
    const text = this.element.value.trim();
    if (!text) return;
    const replyTo = this.composer.replyTo?.id;
    this.element.value = '';
    this.#changed();
    this.composer.endReply();
    this.#typing.stop();
    try {
      if (text.startsWith('/')) await runLine(text, this.composer);
      else await act('send', { content: toMentions(text), channel: state.channelId, replyTo });
    } catch (problem) {
      this.element.value ||= text;
      this.#grow();
      this.composer.say(problem.message);
    }
  }
}
