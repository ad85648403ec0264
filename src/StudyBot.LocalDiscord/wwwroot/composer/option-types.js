// What each type of option takes, offers and refuses, as Discord's client does.

import { people, roles, channels } from '../messages/select-candidates.js';
import { t } from '../base/words.js';
import { localised } from './commands.js';

const kinds = { text: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, file: 11 };

/** Everything that can be chosen for an option; null if it is typed freely. */
export function candidates(option) {
  if (option.choices?.length) return option.choices.map((choice) => ({ value: choice.value, label: localised(choice, 'name') }));
  switch (option.type) {
    case kinds.boolean: return [{ value: true, label: t('true') }, { value: false, label: t('false') }];
    case kinds.user: return people();
    case kinds.channel: return channels(option.channel_types);
    case kinds.role: return roles();
    case kinds.mentionable: return [...people(), ...roles()];
    default: return null;
  }
}

export const isFile = (option) => option.type === kinds.file;

/** Candidates whose words hold what was typed; those that begin with it come first. */
export function filterCandidates(list, typed) {
  const asked = typed.trim().toLowerCase();
  const holds = list.filter((item) => [item.label, item.description ?? ''].some((words) => words.toLowerCase().includes(asked)));
  const begins = (item) => (item.label.toLowerCase().startsWith(asked) ? 0 : 1);
  return holds.sort((a, b) => begins(a) - begins(b)).slice(0, 25);
}

/** The value to send for what stands in a pill: { value } or { problem }. */
export function read(option, pill) {
  if (pill.picked) return { value: pill.picked.value };
  const typed = pill.text.trim();
  if (!typed) return { problem: t('option.required') };
  const list = candidates(option);
  if (list) {
    const exact = list.find((item) => item.label.toLowerCase() === typed.toLowerCase());
    return exact ? { value: exact.value } : { problem: t('option.choice') };
  }
  return option.type === kinds.text ? readText(option, pill.text) : readNumber(option, typed);
}

function readText(option, typed) {
  if (option.min_length && typed.length < option.min_length) return { problem: t('option.short', { n: option.min_length }) };
  if (typed.length > (option.max_length ?? 6000)) return { problem: t('option.long', { n: option.max_length ?? 6000 }) };
  return { value: typed };
}

function readNumber(option, typed) {
  const isWhole = option.type === kinds.integer;
  if (!(isWhole ? /^[-+]?\d+$/ : /^[-+]?(\d+\.?\d*|\.\d+)$/).test(typed)) return { problem: t(isWhole ? 'option.integer' : 'option.number') };
  const number = Number(typed);
  if (option.min_value !== undefined && number < option.min_value) return { problem: t('option.min', { n: option.min_value }) };
  if (option.max_value !== undefined && number > option.max_value) return { problem: t('option.max', { n: option.max_value }) };
  return { value: number };
}
