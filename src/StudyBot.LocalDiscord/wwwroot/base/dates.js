// Moments in words, as Discord's client words them.

import { state } from './state.js';
import { now } from './clock.js';
import { t } from './words.js';

const cache = new Map();

function format(options) {
  const key = state.locale + JSON.stringify(options);
  if (!cache.has(key)) cache.set(key, new Intl.DateTimeFormat(state.locale, options));
  return cache.get(key);
}

const styles = {
  t: { hour: 'numeric', minute: '2-digit' },
  T: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  d: { year: 'numeric', month: '2-digit', day: '2-digit' },
  D: { year: 'numeric', month: 'long', day: 'numeric' },
  f: { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  F: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** A moment in one of Discord's timestamp styles (t, T, d, D, f, F, R). */
export function inStyle(moment, style) {
  if (!Number.isFinite(moment) || Math.abs(moment) > 8.64e15) return '?';
  return style === 'R' ? relative(moment) : format(styles[style] ?? styles.f).format(moment);
}

const units = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1]];

/** "in 3 hours", by the world's clock. */
export function relative(moment) {
  const seconds = (moment - now()) / 1000;
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? units[5];
  const key = 'relative' + state.locale;
  if (!cache.has(key)) cache.set(key, new Intl.RelativeTimeFormat(state.locale, { numeric: 'auto' }));
  const count = Math.round(seconds / size);
  return cache.get(key).format(Object.is(count, -0) ? 0 : count, unit);
}

export const dayOf = (moment) => new Date(moment).toDateString();

/** The time beside a message's author. */
export function beside(moment) {
  const time = format(styles.t).format(moment);
  if (dayOf(moment) === dayOf(now())) return t('today', { time });
  if (dayOf(moment) === dayOf(now() - 86_400_000)) return t('yesterday', { time });
  return format({ year: '2-digit', month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(moment);
}

export const timeOnly = (moment) => format(styles.t).format(moment);

export const inFull = (moment) => format(styles.F).format(moment);

export const dayDivider = (moment) => format(styles.D).format(moment);

/** The tool bar's clock. */
export const onBar = (moment) => format({ month: 'short', day: 'numeric', weekday: 'short', hour: 'numeric', minute: '2-digit', second: '2-digit' }).format(moment);
