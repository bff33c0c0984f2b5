import { EMPTY } from '../../search/words.ts';

/**
 * In a large library the first answers lie in shards, and which ones a search needs stands in its address: they are asked
 * for before any other script has come. A guess only, by the beginnings of the words; the search itself asks for what is missing.
 */
export const ASK_AHEAD = `{const d=document,s=d.currentScript.dataset,n=new Set(s.shards.split(" ")),e=new Set("${[...EMPTY].join(' ')}".split(" ")),t=((new URLSearchParams(location.search).get("q")??"").toLowerCase().match(/[a-z0-9]+/g)??[]).filter(w=>!e.has(w)),a=new Set;for(let p of[...t,t[1]?t[0]+t[1]:""]){while(p&&!n.has(p))p=p.slice(0,-1);if(p&&!a.has(p)){a.add(p);d.head.append(Object.assign(d.createElement("link"),{rel:"preload",as:"fetch",crossOrigin:"anonymous",href:s.find+"w-"+p+".txt"}));}}}`;
