import type { FileAnswer } from './fileAnswer.ts';

/** The file every package starts from. */
export const DESCRIPTOR = 'datapackage.json';

/** A file inside the package folder: relative, no way up, no protocol, nothing a server would read otherwise. */
export const isInside = (path: string): boolean =>
  path !== '' &&
  !/^[/\\]|^[a-z][a-z0-9+.-]*:|[\\?#]|\p{Cc}/iu.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/**
 * Paths a descriptor seems to list, so that the files can be on their way before it has been checked.
 * None where it cannot be read as it is: what is wrong with it is told when it is parsed.
 */
export function listedPaths(descriptor: FileAnswer): readonly string[] {
  if (descriptor.kind === 'unreachable') return [];
  try {
    const { resources } = JSON.parse(
      descriptor.kind === 'text' ? descriptor.text : new TextDecoder().decode(descriptor.bytes),
    );
    const paths: unknown[] = resources.map((resource: { readonly path: unknown }) => resource.path);
    return paths.filter((path) => typeof path === 'string').filter(isInside);
  } catch {
    return [];
  }
}
