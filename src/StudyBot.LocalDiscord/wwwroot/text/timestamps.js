// <t:…> as elements that keep counting by the world's clock.

import { h } from '../base/dom.js';
import { on } from '../base/state.js';
import { inFull, inStyle } from '../base/dates.js';

export function timestamp(moment, style) {
  const known = Math.abs(moment) <= 8.64e15;
  return h('time', {
    class: 'timestamp',
    datetime: known ? new Date(moment).toISOString() : null,
    title: known ? inFull(moment) : null,
    dataset: { moment, style },
  }, inStyle(moment, style));
}

/** Rewrites every relative time in the page as the seconds pass; only text that changed is touched. */
export function keepCounting() {
  on('second', () => {
    for (const element of document.querySelectorAll('time[data-style=R]')) {
      const words = inStyle(Number(element.dataset.moment), 'R');
      if (element.textContent !== words) element.textContent = words;
    }
  });
}
