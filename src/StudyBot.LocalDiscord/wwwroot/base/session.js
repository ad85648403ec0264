// Who looks at the page: signs in as a person, follows that person's events, comes back after a lost line.

import { get, see } from './api.js';
import { state, tell, compareIds } from './state.js';
import { setClock } from './clock.js';
import { forgetHistories } from './history.js';
import { keepPlace, placeKept } from './place.js';

let stream = null;
let refresh = 0;
let turn = 0;

/** Begins as the person who looked last, or a member who speaks the browser's language. */
export async function start() {
  const overview = await get('/');
  state.application = { id: overview.applicationId, bot: overview.bot };
  const kept = placeKept();
  if (kept.application === overview.applicationId && kept.me) {
    await signIn(kept.me, kept.guild);
    return;
  }
  const guild = await get(`/guilds/${overview.defaultGuild}`);
  const people = guild.members.filter((member) => !member.user.bot && member.user.id !== guild.owner_id);
  const language = navigator.language.startsWith('ko') ? 'ko' : 'en';
  const first = people.find((member) => member.locale.startsWith(language)) ?? people[0];
  await signIn(first?.user.id ?? overview.owner, overview.defaultGuild);
}

/** Becomes someone. Everything on the screen is then what that person sees. */
export async function signIn(userId, guildId = state.guild?.id) {
  const mine = ++turn;
  state.session = mine;
  stream?.close();
  state.me = userId;
  state.channels = new Map();
  state.guild = guildId ? { id: guildId } : null;
  forgetHistories();
  await listen(mine);
}

/** Reads everything anew: after coming in, after a lost line, and when the guild changed. */
async function load(mine) {
  const page = await see('page');
  if (mine !== turn) return;
  apply(page);
  keepPlace();
  tell('loaded');
  if (page.modal) tell('modal', page.modal);
}

function apply(page) {
  state.user = page.user;
  state.locale = page.locale;
  state.acceptsDms = page.acceptsDms;
  state.application = page.application;
  state.connected = page.clock.connected;
  state.guilds = page.guilds;
  state.guild = page.guild ?? null;
  state.hints = page.hints;
  state.actions = page.actions;
  state.stops = page.stops;
  state.roles = new Map((page.guild?.roles ?? []).map((role) => [role.id, role]));
  state.members = new Map((page.guild?.members ?? []).map((member) => [member.user.id, member]));
  const former = state.channels;
  state.channels = new Map([...(page.guild?.channels ?? []), ...page.dms].map((channel) => [channel.id, keepNewest(channel, former.get(channel.id))]));
  setClock(page.clock);
  document.documentElement.lang = page.locale;
}

// An answer may have been written before an event that overtook it.
function keepNewest(channel, former) {
  const [mine, other] = [channel.last_message_id, former?.last_message_id];
  return other && (!mine || compareIds(other, mine) > 0) ? { ...channel, last_message_id: other } : channel;
}

// Listens first and reads then, so that nothing falls between; also each time the line comes back.
function listen(mine) {
  const guild = state.guild ? `?guild=${state.guild.id}` : '';
  const { promise, resolve } = Promise.withResolvers();
  stream = new EventSource(`/control/users/${state.me}/stream${guild}`);
  let opened = false;
  stream.onopen = async () => {
    tell('line', true);
    await load(mine);
    if (opened) tell('returned');
    opened = true;
    resolve();
  };
  stream.onerror = () => {
    if (mine !== turn) return;
    tell('line', false);
    if (stream.readyState === EventSource.CLOSED) setTimeout(() => comeBack(mine), 1000);
  };
  const hear = (name, act) => stream.addEventListener(name, (event) => { if (mine === turn) act(JSON.parse(event.data)); });
  hear('clock', (clock) => {
    setClock(clock);
    if (clock.connected === state.connected) return;
    state.connected = clock.connected;
    tell('connected');
  });
  for (const name of ['message', 'gone', 'typing', 'modal', 'problem']) hear(name, (data) => tell(name, data));
  hear('action', (action) => {
    state.actions = state.actions.map((other) => (other.id === action.id ? action : other));
    tell('actions');
  });
  hear('behind', () => load(mine).then(() => tell('returned'), () => tell('line', false)));
  hear('changed', () => {
    clearTimeout(refresh);
    refresh = setTimeout(() => load(mine).catch(() => tell('line', false)), 120);
  });
  return promise;
}

// A server that was started anew knows none of our ids.
async function comeBack(mine) {
  if (mine !== turn) return;
  try {
    const overview = await get('/');
    if (overview.applicationId !== state.application.id) location.reload();
    else listen(mine);
  } catch {
    setTimeout(() => comeBack(mine), 1000);
  }
}
