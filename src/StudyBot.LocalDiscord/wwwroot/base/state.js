// What the page knows. Modules read it freely; who changes it says so with `tell`.

export const state = {
  /** Counts up at each coming in; what was drawn for an earlier one is drawn anew. */
  session: 0,
  me: null,
  user: null,
  locale: 'ko',
  acceptsDms: true,
  application: null,
  connected: true,
  guilds: [],
  guild: null,
  roles: new Map(),
  members: new Map(),
  channels: new Map(),
  hints: [],
  actions: [],
  stops: [],
  channelId: null,
  atHome: false,
};

const listeners = new Map();

/** Calls back whenever something of this name happens. Returns what undoes it. */
export function on(names, listener) {
  for (const name of names.split(' ')) {
    if (!listeners.has(name)) listeners.set(name, new Set());
    listeners.get(name).add(listener);
  }
  return () => names.split(' ').forEach((name) => listeners.get(name).delete(listener));
}

export function tell(name, detail) {
  for (const listener of [...(listeners.get(name) ?? [])]) listener(detail);
}

export const here = () => state.channels.get(state.channelId) ?? null;

export const isThread = (channel) => channel.type === 10 || channel.type === 11 || channel.type === 12;

export const holdsMessages = (channel) => ![4, 15].includes(channel.type);

/** Snowflakes as text, compared as numbers. */
export const compareIds = (a, b) => (a.length - b.length) || (a < b ? -1 : a > b ? 1 : 0);
