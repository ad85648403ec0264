// The message box: plain words, or a command with its options.

import { h, iconButton, replace, takesText } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { here, on, state, tell } from '../base/state.js';
import { nameOf } from '../base/people.js';
import { t } from '../base/words.js';
import { pickEmoji } from '../text/emoji-picker.js';
import { Suggestions } from './suggestions.js';
import { TextBox } from './text-box.js';
import { CommandBox } from './command-box.js';
import { typingLine } from './typing.js';
import { followFiles } from './file-drop.js';

export class Composer {
  #replyTo = null;

  constructor(list) {
    this.messages = list;
    this.suggestions = new Suggestions();
    this.text = new TextBox(this);
    this.field = h('div', { class: 'composer-field' }, this.text.element);
    this.error = h('div', { class: 'composer-error', role: 'alert' });
    this.reply = h('div', { class: 'reply-bar', hidden: true });
    this.box = h('div', { class: 'composer-box' },
      iconButton(t('attach'), icon('plus', 22), () => this.text.begin('/'), { class: 'icon-button composer-plus' }),
      this.field,
      iconButton(t('emoji'), icon('smile', 22), (event) => pickEmoji(event.currentTarget, (emoji) => this.text.insert(emoji)), { class: 'icon-button composer-emoji' }),
      this.sender = iconButton(t('send'), icon('send', 20), () => this.send(), { class: 'icon-button composer-send', hidden: true }));
    this.forbidden = h('div', { class: 'composer-forbidden' }, t('message.forbidden'));
    this.element = h('form', { class: 'composer', onsubmit: (event) => event.preventDefault() },
      this.suggestions.element, this.reply, h('div', { class: 'composer-frame' }, this.box, this.forbidden), this.error, typingLine());
    on('reply', (message) => this.#beginReply(message));
    on('try-command', (line) => this.text.begin(line));
    on('focus-composer', () => this.focus());
    on('channel loaded', () => this.refresh());
    document.addEventListener('keydown', (event) => this.#catch(event));
    followFiles((file) => this.command?.take(file));
  }

  get replyTo() {
    return this.#replyTo;
  }

  focus() {
    (this.command ?? this.text).focus();
  }

  /** Words and rights follow the channel and the persona. */
  refresh() {
    const channel = here();
    const mayWrite = Boolean(channel && (channel.can.send || channel.can.commands));
    this.box.hidden = !mayWrite;
    this.forbidden.hidden = mayWrite || !channel;
    this.element.hidden = !channel || !channel.can.send && !channel.can.commands && channel.type === 15;
    this.forbidden.textContent = t('message.forbidden');
    this.text.setPlaceholder(!channel ? '' : channel.type === 1 ? t('message.to', { name: channel.name }) : t('message.in', { name: channel.name }));
    if (this.command && this.command.owner !== `${state.me}:${state.locale}`) this.leaveCommand();
    if (this.#replyTo && this.#replyTo.channel_id !== channel?.id) this.endReply();
  }

  enterCommand(entry, rest = '') {
    this.suggestions.hide();
    this.say('');
    this.command = new CommandBox(this, entry);
    this.command.owner = `${state.me}:${state.locale}`;
    replace(this.field, this.command.element);
    this.command.fill(rest);
    this.showSend();
  }

  /** The send button is there while there is something to send; it glows when a command is whole. */
  showSend() {
    this.sender.hidden = !this.command && !this.text.element.value.trim();
    this.sender.classList.toggle('ready', Boolean(this.command?.isWhole));
  }

  send() {
    if (this.command) this.command.submit();
    else this.text.send();
  }

  /** Back to plain words. */
  leaveCommand(text = '') {
    this.command = null;
    this.suggestions.hide();
    this.say('');
    replace(this.field, this.text.element);
    this.text.begin(text);
    this.showSend();
  }

  say(problem) {
    this.error.textContent = problem;
  }

  endReply() {
    this.#replyTo = null;
    this.reply.hidden = true;
  }

  #beginReply(message) {
    this.#replyTo = message;
    this.reply.hidden = false;
    replace(this.reply, h('span', {}, t('replying', { name: nameOf(message.author) })), iconButton(t('cancel'), icon('close', 16), () => { this.endReply(); this.focus(); }));
    this.focus();
  }

  // Whoever begins to type anywhere means the message box.
  #catch(event) {
    if (event.defaultPrevented || document.querySelector('dialog[open], .pop-out')) return;
    if (event.key === 'Escape' && !takesText(event.target)) {
      this.messages.toPresent();
      this.focus();
      return;
    }
    const isTyping = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== ' ';
    if (isTyping && !takesText(event.target) && !this.box.hidden) this.focus();
  }

  /** Asks for the last own message to be edited. */
  editLast() {
    const message = this.messages.lastOwn();
    if (message) tell('edit', message);
    return Boolean(message);
  }
}
