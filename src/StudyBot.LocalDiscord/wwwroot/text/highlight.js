// A little colour in code blocks: comments, strings, numbers and the words that most languages share.

import { h } from '../base/dom.js';

const words = new Set((
  'abstract as async await base bool boolean break byte case catch char class const continue def default del delete do double elif else enum ' +
  'except export extends false final finally float fn for from func function go if implements import in int interface internal is lambda let ' +
  'long match mut namespace new nil none not null object of or override package pass private protected public pub raise readonly record ref ' +
  'return sealed select self static string struct super switch this throw throws trait true try type typeof using val var virtual void volatile ' +
  'where while with yield from insert update table create join group order by into values and None True False').split(' '));

const parts = /(\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?:^|(?<=\s))#[^\n]*|--[^\n]*)|("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\b(\d[\w.]*)\b|\b([A-Za-z_]\w*)\b(?=(\()?)/g;

/** Text and spans; a language that is not named stays plain. */
export function highlight(code, language) {
  if (!language || ['txt', 'text', 'plain'].includes(language)) return [code];
  if (language === 'diff') return diff(code);
  const found = [];
  let at = 0;
  for (const m of code.matchAll(parts)) {
    const kind = m[1] ? 'comment' : m[2] ? 'string' : m[3] ? 'number' : words.has(m[4]) ? 'word' : m[5] ? 'call' : null;
    if (!kind) continue;
    found.push(code.slice(at, m.index), h('span', { class: `code-${kind}` }, m[0]));
    at = m.index + m[0].length;
  }
  found.push(code.slice(at));
  return found;
}

function diff(code) {
  return code.split(/(?<=\n)/).map((line) => (/^[-+]/.test(line) ? h('span', { class: line[0] === '+' ? 'code-added' : 'code-removed' }, line) : line));
}
