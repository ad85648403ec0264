// The wire: every frame and exchange of the bot, and what can be made to go wrong.

import { h, iconButton, replace } from '../base/dom.js';
import { icon } from '../base/icons.js';
import { get } from '../base/api.js';
import { on, tell } from '../base/state.js';
import { t } from '../base/words.js';
import { faultButtons } from './faults.js';
import { isBeat, isRefused, wireRow } from './wire-row.js';

const most = 400;

export class WirePanel {
  #entries = [];
  #stream = null;
  #queued = false;
  #filter = { text: '', gateway: true, http: true, refused: false, beats: false };

  constructor() {
    this.list = h('ol', { class: 'wire-list' });
    this.element = h('aside', { class: 'wire', hidden: true });
    on('wire', () => this.toggle());
    on('loaded', () => { if (!this.element.hidden) this.#frame(); });
  }

  toggle(open = this.element.hidden) {
    this.element.hidden = !open;
    tell('wire-open', open);
    if (open) this.#open();
    else this.#stream?.close();
  }

  async #open() {
    this.#frame();
    this.element.querySelector('input[type=search]')?.focus();
    this.#stream?.close();
    this.#stream = new EventSource('/control/wire/stream');
    this.#stream.addEventListener('WIRE', (event) => this.#add([JSON.parse(event.data)]));
    this.#stream.onopen = async () => this.#add(await get(`/wire?after=${this.#entries.at(-1)?.number ?? 0}`));
  }

  #frame() {
    const tick = (key, words) => h('label', { class: 'wire-check' }, h('input', { type: 'checkbox', checked: this.#filter[key], onchange: (event) => { this.#filter[key] = event.target.checked; this.#draw(); } }), words);
    this.element.setAttribute('aria-label', t('wire.title'));
    replace(this.element,
      h('div', { class: 'wire-head' }, h('h2', {}, t('wire.title')), iconButton(t('wire.clear'), icon('trash', 18), () => { this.#entries = []; this.#draw(); }), iconButton(t('start.close'), icon('close', 18), () => this.toggle(false))),
      faultButtons(),
      h('div', { class: 'wire-filter' },
        h('input', { type: 'search', placeholder: t('wire.filter'), 'aria-label': t('wire.filter'), value: this.#filter.text, oninput: (event) => { this.#filter.text = event.target.value.toLowerCase(); this.#draw(); } }),
        tick('gateway', t('wire.gateway')), tick('http', t('wire.http')), tick('refused', t('wire.refused')), tick('beats', t('wire.beats'))),
      this.list);
    this.#draw();
  }

  #add(entries) {
    const last = this.#entries.at(-1)?.number ?? 0;
    this.#entries = [...this.#entries, ...entries.filter((entry) => entry.number > last)].slice(-2000);
    if (this.#queued) return;
    this.#queued = true;
    setTimeout(() => { this.#queued = false; this.#draw(); }, 60);
  }

  // Newest first: what just happened is what one looks for.
  #draw() {
    const shown = this.#entries.filter((entry) => this.#fits(entry)).slice(-most).reverse();
    const kept = new Map([...this.list.children].map((row) => [row.dataset.number, row]));
    const rows = shown.map((entry) => kept.get(String(entry.number)) ?? wireRow(entry));
    this.list.replaceChildren(...(rows.length ? rows : [h('li', { class: 'wire-empty' }, t('wire.empty'))]));
  }

  #fits(entry) {
    const filter = this.#filter;
    const isHttp = entry.kind === 'exchange';
    if (isHttp ? !filter.http : !filter.gateway) return false;
    if (filter.refused && !isRefused(entry) || !filter.beats && isBeat(entry)) return false;
    return !filter.text || [entry.summary, entry.sent, entry.received].some((words) => words?.toLowerCase().includes(filter.text));
  }
}
