// The commands that the bot registered, as a person may use them here.

import { see } from '../base/api.js';
import { state } from '../base/state.js';

let known = { key: '', list: [] };

const subCommand = 1;
const group = 2;

/** A name or description in the persona's language. */
export const localised = (item, key) => item[`${key}_localizations`]?.[state.locale] ?? item[key] ?? '';

/** All commands offered in a channel, read anew each time; the last known list serves if the server is away. */
export async function commandsFor(channelId) {
  const key = `${state.me}:${channelId}:${state.locale}`;
  try {
    known = { key, list: await see('commands', { channel: channelId }) };
  } catch {
    if (known.key !== key) known = { key, list: [] };
  }
  return known.list;
}

/** What the menu lists: each command, or each of its subcommands, with the options that it takes. */
export function entriesOf(commands) {
  return commands.filter((command) => command.type === 1).flatMap((command) => flatten(command.json, [], command, localised(command.json, 'description')))
    .sort((a, b) => a.title.localeCompare(b.title, state.locale));
}

function flatten(node, path, command, description) {
  const options = node.options ?? [];
  const nested = options.filter((option) => option.type === subCommand || option.type === group);
  if (nested.length) return nested.flatMap((child) => flatten(child, [...path, child], command, localised(child, 'description')));
  return [{
    command,
    path: path.map((step) => step.name),
    options,
    description,
    title: [localised(command.json, 'name'), ...path.map((step) => localised(step, 'name'))].join(' '),
    plain: [command.name, ...path.map((step) => step.name)].join(' '),
  }];
}

/** Those that fit what was typed: names that begin with it first, then names and descriptions that hold it. */
export function matching(entries, typed) {
  const asked = typed.toLowerCase().trimEnd();
  const rank = (entry) => {
    const names = [entry.title.toLowerCase(), entry.plain.toLowerCase()];
    if (names.some((name) => name.startsWith(asked))) return 0;
    if (names.some((name) => name.includes(asked))) return 1;
    return entry.description.toLowerCase().includes(asked) && asked.length > 1 ? 2 : 3;
  };
  return entries.map((entry) => ({ entry, rank: rank(entry) })).filter((item) => item.rank < 3).sort((a, b) => a.rank - b.rank).map((item) => item.entry);
}
