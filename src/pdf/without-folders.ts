/** An absolute path in quotes, as Node writes it, may hold spaces; one without quotes ends at the first. */
const quoted = /(?<=["'“])(?:file:\/\/|[A-Za-z]:)?[\\/][^"'“”\n]*[\\/](?=[^\\/])/gu;
const bare = /(?<![^\s(])(?:file:\/\/|[A-Za-z]:)?[\\/](?:[^\s\\/]+[\\/])+(?=[^\s\\/])/gu;

/** A message in which absolute paths are reduced to the names of their files: folders tell who uses which machine. */
export function withoutFolders(message: string): string {
  return message.replace(quoted, '').replace(bare, '');
}
