// The page: puts its parts together and says which channel is on the screen.

import { h } from './base/dom.js';
import { startClock } from './base/clock.js';
import { followHistories, findMessage } from './base/history.js';
import { followReading } from './base/reading.js';
import { keepPlace, placeKept } from './base/place.js';
import { nameOf } from './base/people.js';
import { closePopOut } from './base/popup.js';
import { start } from './base/session.js';
import { here, holdsMessages, on, state, tell } from './base/state.js';
import { restoreTheme } from './base/theme.js';
import { t } from './base/words.js';
import { keepCounting } from './text/timestamps.js';
import { MessageList } from './messages/list.js';
import { beginEdit } from './messages/edit-box.js';
import { Composer } from './composer/composer.js';
import { guildRail } from './side/guild-rail.js';
import { channelList } from './side/channels.js';
import { userPanel } from './side/user-panel.js';
import { memberList } from './side/members.js';
import { followForms } from './form/form.js';
import { toolBar } from './panels/tool-bar.js';
import { header } from './panels/header.js';
import { forum } from './panels/forum.js';
import { startCard } from './panels/start-card.js';
import { WirePanel } from './panels/wire-panel.js';

restoreTheme();
followReading();
followHistories();
on('loaded', prepare);

const messages = new MessageList();
const composer = new Composer(messages);
const guildName = h('div', { class: 'guild-name' });
const line = h('div', { class: 'line-lost', role: 'status', hidden: true });
const away = h('div', { class: 'bot-away', role: 'status', hidden: true });
const posts = h('div', { class: 'forum-frame', hidden: true });
const members = memberList();
const middle = h('main', { class: 'middle' }, header(), line, away, messages.frame, posts, startCard(), composer.element);
const side = h('div', { class: 'side' }, guildRail(), h('nav', { class: 'side-column' }, guildName, channelList(), userPanel()));
const veil = h('div', { class: 'veil', onclick: () => drawer(false) });
const skip = h('a', { class: 'skip', href: '#composer', onclick: (event) => { event.preventDefault(); composer.focus(); } });
document.body.append(skip, toolBar(), h('div', { class: 'screen' }, side, middle, members, new WirePanel().element), veil);

let shownTo = null;

function prepare() {
  skip.textContent = t('skip');
  guildName.textContent = state.atHome ? t('home') : state.guild?.name ?? '';
  for (const channel of state.channels.values()) {
    if (channel.type !== 1) continue;
    channel.recipientShown = state.application.bot;
    channel.name = nameOf(state.application.bot);
  }
  if (shownTo !== state.session || !here() && !state.atHome) {
    shownTo = state.session;
    const kept = placeKept().channel;
    go([state.channelId, kept].find((id) => state.channels.has(id)) ?? first(), false);
  }
  line.textContent = t('line.lost');
  showBot();
}

const first = () => [...state.channels.values()].find((channel) => channel.type === 0)?.id ?? [...state.channels.keys()][0] ?? null;

/** Puts a channel on the screen. */
function go(id, focus = true) {
  const channel = state.channels.get(id);
  state.channelId = channel ? id : null;
  state.atHome = channel?.type === 1 || state.atHome && !channel;
  document.body.classList.toggle('at-home', state.atHome);
  const isForum = channel && !holdsMessages(channel);
  messages.frame.hidden = !channel || isForum;
  posts.hidden = !isForum;
  if (isForum) posts.replaceChildren(forum(channel));
  else if (channel) messages.open(channel);
  guildName.textContent = state.atHome ? t('home') : state.guild?.name ?? '';
  keepPlace();
  drawer(false);
  closePopOut();
  tell('channel');
  if (focus && matchMedia('(pointer: fine)').matches) composer.focus();
}

function drawer(open) {
  document.body.classList.toggle('drawer-open', open);
  if (open) side.querySelector('.channel.current, .channel')?.focus();
}

function showBot() {
  away.hidden = state.connected;
  away.textContent = t('bot.away', { name: state.application?.bot.username ?? '' });
}

async function showMessage(id) {
  const message = findMessage(id);
  if (message && message.channel_id !== state.channelId) go(message.channel_id);
  await messages.show(id);
}

let awaited = null;
on('go', (id) => go(id));
on('go-when-known', (id) => { if (state.channels.has(id)) go(id); else awaited = id; });
on('loaded', () => { if (awaited && state.channels.has(awaited)) { go(awaited); awaited = null; } });
on('home', () => {
  state.atHome = true;
  const dm = [...state.channels.values()].find((channel) => channel.type === 1);
  go(dm?.id ?? null);
});
on('leave-home', () => go(first()));
on('show-message', showMessage);
on('edit', beginEdit);
on('connected', showBot);
on('line', (isThere) => { line.hidden = isThere; });
on('drawer', () => drawer(!document.body.classList.contains('drawer-open')));
on('members', () => document.body.classList.toggle(matchMedia('(max-width: 900px)').matches ? 'members-open' : 'members-hidden'));
document.addEventListener('keydown', (event) => { if (event.key === 'Escape') { drawer(false); document.body.classList.remove('members-open'); } });

followForms();
keepCounting();
startClock();
await start();
composer.focus();
