import type { Loader } from 'astro/loaders';

/**
 * Lets a loader read .mdx files as the plain Markdown that they are (the checks let no component in). Astro then renders
 * each as it reads it, where MDX costs a compiled module an entry: at thousands of entries most of a build's time and memory.
 * Throws when Astro no longer hands its loaders what this rests on.
 */
export function asMarkdown(loader: Loader): Loader {
  return {
    name: `${loader.name}-as-markdown`,
    load: (context) => {
      const types = 'entryTypes' in context ? context.entryTypes : undefined;
      const markdown = types instanceof Map ? types.get('.md') : undefined;
      if (!(types instanceof Map) || !markdown) throw new Error('Astro’s loaders no longer know how Markdown is read.');
      return loader.load(Object.assign({}, context, { entryTypes: new Map([...types, ['.mdx', markdown]]) }));
    },
  };
}
