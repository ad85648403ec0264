// The page's own words, in the language of the persona's client.

import { state } from './state.js';
import { korean } from './words-ko.js';
import { english } from './words-en.js';

export const isKorean = () => state.locale === 'ko';

/** The words under a key; `{name}` in them is filled in. Of one thing, those under `key.one` if there are any. */
export function t(key, values) {
  const words = isKorean() ? korean : english;
  const text = (values?.n === 1 && words[`${key}.one`]) || (words[key] ?? english[key] ?? key);
  return values ? text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '') : text;
}

/** Words with elements in their gaps, as a list of nodes. */
export function tn(key, nodes) {
  const text = (isKorean() ? korean : english)[key] ?? english[key] ?? key;
  return text.split(/(\{\w+\})/).filter(Boolean).map((part) => (part[0] === '{' ? nodes[part.slice(1, -1)] : part));
}

/** What the embedding program says in both languages. */
export const said = (text) => (text ? (isKorean() ? text.ko : text.en) : '');
