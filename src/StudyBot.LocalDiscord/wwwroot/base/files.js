// Files on this machine: how large, and how they travel.

import { t } from './words.js';

/** What Discord takes of one file. */
export const mostBytes = 10 * 1024 * 1024;

export const sizeWords = (bytes) => (bytes < 1024 ? `${bytes} B` : bytes < 1_048_576 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1_048_576).toFixed(2)} MB`);

/** What is wrong with a file, in words; null if nothing is. */
export const problemOf = (file) => (file.size > mostBytes ? t('file.large', { size: sizeWords(file.size) }) : null);

/** A file as the control surface takes it. */
export function packed(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A folder, or a file that went away meanwhile, cannot be read.
    reader.onerror = () => reject(new Error(t('file.unreadable', { name: file.name })));
    reader.onload = () => resolve({ filename: file.name, content_type: file.type || undefined, content: reader.result.slice(reader.result.indexOf(',') + 1) });
    reader.readAsDataURL(file);
  });
}

/** Whether files hang on the pointer. */
export const carriesFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
