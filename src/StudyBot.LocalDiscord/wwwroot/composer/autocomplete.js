// Suggestions from the bot while an option is being typed, asked for only when the typing pauses.

import { act } from '../base/api.js';
import { state } from '../base/state.js';
import { t } from '../base/words.js';

const pause = 250;

export class Autocomplete {
  #timer = 0;
  #turn = 0;
  #last = { typed: null, items: [] };

  constructor(box, option) {
    this.box = box;
    this.option = option;
  }

  /** Shows what is known, and the bot's answer when it comes; an answer to words that have changed since is dropped. */
  ask(pill, show) {
    const typed = pill.picked ? '' : pill.text;
    const mine = ++this.#turn;
    clearTimeout(this.#timer);
    if (this.#last.typed === typed) {
      show(this.#last.items, t('choices.none'));
      return;
    }
    show([], t('choices.loading'));
    this.#timer = setTimeout(async () => {
      const answer = await this.#fetch(pill, typed);
      if (mine !== this.#turn) return;
      if (!answer.problem) this.#last = { typed, items: answer.items };
      show(answer.items, answer.problem ?? t('choices.none'));
    }, pause);
  }

  async #fetch(pill, typed) {
    const { entry } = this.box;
    const options = { ...this.box.values(pill), [this.option.name]: typed };
    try {
      const outcome = await act('suggest', { name: entry.command.name, path: entry.path, options, focused: this.option.name, channel: state.channelId });
      if (outcome.status !== 'choices') return { items: [], problem: t('loading.failed') };
      return { items: outcome.choices.map((choice) => ({ value: choice.value, label: choice.name })) };
    } catch {
      return { items: [], problem: t('loading.failed') };
    }
  }
}
