import { EMPTY } from '../../search/words.ts';

/**
 * In a large library the first answers lie in shards, and which ones a search needs stands in its address: they are asked
 * for before any other script has come. A guess only, by the beginnings of the words; the search itself asks for what is missing.
 */
export const ASK_AHEAD = `{const s=document.currentScript.dataset,n=new Set(s.shards.split(" ")),e=new Set("${[...EMPTY].join(' ')}".split(" "));for(const w of new Set((new URLSearchParams(location.search).get("q")??"").toLowerCase().match(/[a-z0-9]+/g)??[])){let p=e.has(w)?"":w;while(p&&!n.has(p))p=p.slice(0,-1);if(p&&n.delete(p))document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"fetch",crossOrigin:"anonymous",href:s.find+"w-"+p+".txt"}))}}`;
