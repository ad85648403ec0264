// An option that takes a file: chosen, dropped or pasted, and shown with its size.

import { h, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { problemOf, sizeWords } from '../base/files.js';
import { t } from '../base/words.js';
import { localised } from './commands.js';

export class FilePill {
  /** The file, as a chosen value; null while there is none. */
  picked = null;
  text = '';

  constructor(box, option, former = null) {
    this.box = box;
    this.option = option;
    this.picked = former?.picked ?? null;
    this.chooser = h('input', { type: 'file', hidden: true, tabindex: -1, 'aria-hidden': 'true', onchange: () => this.take(this.chooser.files[0]) });
    this.button = h('button', {
      type: 'button', class: 'pill-file',
      onclick: () => this.chooser.click(),
      onfocus: () => this.#focused(),
      onblur: () => this.element.classList.remove('active'),
      onkeydown: (event) => this.#key(event),
    });
    this.remover = h('button', { type: 'button', class: 'pill-remove', tabindex: -1, 'aria-label': t('file.remove'), title: t('file.remove'), onclick: () => this.#empty() }, icon('close', 16));
    this.element = h('span', { class: 'pill file-pill' }, h('span', { class: 'pill-name' }, localised(option, 'name')), this.button, this.remover, this.chooser);
    this.#draw();
  }

  get isEmpty() {
    return !this.picked;
  }

  focus() {
    this.button.focus();
  }

  // A line cannot say a file of this machine: a page may not read what nobody gave it.
  set() {}

  mark(problem) {
    this.element.classList.toggle('wrong', Boolean(problem));
    this.button.setAttribute('aria-invalid', String(Boolean(problem)));
  }

  /** Takes a file if it may be taken, and goes on to what is missing. */
  take(file) {
    this.chooser.value = '';
    if (!file) return;
    const problem = problemOf(file);
    this.mark(problem);
    this.box.composer.say(problem ? `${file.name}: ${problem}` : '');
    if (problem) {
      this.focus();
      return;
    }
    this.picked = { value: file };
    this.#draw();
    this.box.composer.showSend();
    this.box.next(this);
  }

  #empty() {
    this.picked = null;
    this.#draw();
    this.box.composer.showSend();
    this.focus();
  }

  #draw() {
    const file = this.picked?.value;
    this.element.classList.toggle('filled', Boolean(file));
    this.remover.hidden = !file;
    replace(this.button, icon(file ? 'file' : 'upload', 18), file ? [h('span', { class: 'file-name' }, file.name), h('span', { class: 'file-size' }, sizeWords(file.size))] : h('span', {}, t('file.drop')));
    const said = file ? `${file.name}, ${sizeWords(file.size)}` : t('file.drop');
    this.button.setAttribute('aria-label', `${localised(this.option, 'name')}: ${localised(this.option, 'description')}. ${said}`);
  }

  #focused() {
    this.element.classList.add('active');
    const title = [h('b', {}, localised(this.option, 'name')), ' ', localised(this.option, 'description')];
    this.box.composer.suggestions.show(this.button, title, [], { empty: t(this.picked ? 'file.hint.filled' : 'file.hint') });
  }

  // Enter on an empty one is the button's own: it opens the chooser, as the space bar always does.
  #key(event) {
    const act = {
      Enter: () => (this.picked ? this.box.submit() : null),
      Tab: () => this.box.step(this, event.shiftKey ? -1 : 1),
      Escape: () => this.box.cancel(),
      Backspace: () => (this.picked ? this.#empty() : this.box.remove(this)),
      Delete: () => (this.picked ? this.#empty() : null),
      ArrowLeft: () => this.box.step(this, -1),
      ArrowRight: () => this.box.step(this, 1),
    }[event.key];
    if (!act || event.key === 'Enter' && !this.picked || event.key === 'Tab' && event.shiftKey && this.box.pills[0] === this) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }
}
