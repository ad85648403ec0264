// Discord's inline Markdown as a tree: strings, and { kind, … , inside } for what is marked.

const deepest = 12;

const rules = [
  [/^\\([^0-9A-Za-z\s])/, (m) => m[1]],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, (m) => ({ kind: 'code', text: trimCode(m[2]) })],
  [/^<@!?(\d{15,20})>/, (m) => ({ kind: 'user', id: m[1] })],
  [/^<@&(\d{15,20})>/, (m) => ({ kind: 'role', id: m[1] })],
  [/^<#(\d{15,20})>/, (m) => ({ kind: 'channel', id: m[1] })],
  [/^<\/([-_'\p{L}\p{N} ]{1,98}):(\d{15,20})>/u, (m) => ({ kind: 'command', name: m[1], id: m[2] })],
  [/^<t:(-?\d{1,17})(?::([tTdDfFR]))?>/, (m) => ({ kind: 'time', moment: Number(m[1]) * 1000, style: m[2] ?? 'f' })],
  [/^<(a?):(\w{2,32}):(\d{15,20})>/, (m) => ({ kind: 'emoji', name: m[2] })],
  [/^@(everyone|here)\b/, (m) => ({ kind: 'everyone', text: m[0] })],
  [/^<(https?:\/\/[^\s<>]+)>/, (m) => ({ kind: 'link', url: m[1], inside: [m[1]] })],
  [/^\[((?:\[[^\]]*\]|[^[\]]|\\.)*)\]\(\s*<?(https?:\/\/[^\s<>]*?)>?(?:\s+"([^"]*)")?\s*\)/, (m, deep) => ({ kind: 'link', url: m[2], title: m[3], inside: tokens(m[1], deep, true) })],
  [/^\|\|([\s\S]+?)\|\|/, (m, deep) => ({ kind: 'spoiler', inside: tokens(m[1], deep) })],
  [/^\*\*\*([\s\S]+?)\*\*\*(?!\*)/, (m, deep) => ({ kind: 'strong', inside: [{ kind: 'em', inside: tokens(m[1], deep) }] })],
  [/^\*\*([\s\S]+?)\*\*(?!\*)/, (m, deep) => ({ kind: 'strong', inside: tokens(m[1], deep) })],
  [/^__([\s\S]+?)__(?!_)/, (m, deep) => ({ kind: 'u', inside: tokens(m[1], deep) })],
  [/^~~([\s\S]+?)~~(?!~)/, (m, deep) => ({ kind: 's', inside: tokens(m[1], deep) })],
  [/^\*(?=\S)((?:\*\*[\s\S]+?\*\*|\\[\s\S]|[^*\\])+?)\*(?!\*)/, (m, deep) => (/\s$/.test(m[1]) ? null : { kind: 'em', inside: tokens(m[1], deep) })],
  [/^_((?:__[\s\S]+?__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}_])/u, (m, deep, before) => (/[\p{L}\p{N}]$/u.test(before) ? null : { kind: 'em', inside: tokens(m[1], deep) })],
  [/^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/, (m) => bareLink(m[0])],
];

const starts = /[\\`<@[|*_~h]/;

/** Reads inline Markdown. Inside a link's words there are no further links. */
export function tokens(text, deep = 0, inLink = false) {
  if (deep > deepest) return [text];
  const found = [];
  let plain = '';
  let at = 0;
  const flush = () => { if (plain) found.push(plain); plain = ''; };
  while (at < text.length) {
    const step = starts.test(text[at]) ? match(text, at, deep, plain, inLink) : null;
    if (!step) {
      plain += text[at++];
      continue;
    }
    at += step.length;
    if (typeof step.token === 'string') plain += step.token;
    else {
      flush();
      found.push(step.token);
    }
  }
  flush();
  return found;
}

function match(text, at, deep, before, inLink) {
  const rest = text.slice(at);
  for (const [pattern, make] of rules) {
    const m = pattern.exec(rest);
    if (!m) continue;
    const token = make(m, deep + 1, before);
    if (token === null || inLink && token.kind === 'link') continue;
    return { token, length: typeof token === 'object' && token.taken ? token.taken : m[0].length };
  }
  return null;
}

// One space beside a backtick is for telling them apart.
const trimCode = (text) => (/^ [\s\S]*` $|^ `/.test(text) ? text.trim() : text);

function bareLink(url) {
  // A closing bracket belongs to the sentence unless the address opened one.
  while (url.endsWith(')') && url.split('(').length < url.split(')').length) url = url.slice(0, -1);
  return { kind: 'link', url, inside: [url], taken: url.length };
}
