import { EMPTY } from '../../search/words.ts';

/**
 * In a large library the first answers lie in shards, and which ones a search needs stands in its address: the few of `shardsFor`
 * are asked for before any other script has come. A guess only, by rough stems; the search itself asks for what is missing.
 * Until they have answered nothing is drawn, since that would hold them up, but for no longer than a reader would bear.
 */
export const ASK_AHEAD = [
  '{const d=document,s=d.currentScript.dataset,r=d.documentElement.dataset,n=" "+s.shards+" "',
  `e=" ${[...EMPTY].join(' ')} "`,
  'q=(new URLSearchParams(location.search).get("q")??"").toLowerCase().match(/[a-z0-9]+/g)??[],t=q.filter(w=>!e.includes(" "+w+" ")),w=t.length?t:q',
  'f=p=>{while(p&&!n.includes(" "+p+" "))p=p.slice(0,-1);return p}',
  'j=f(w.join("")),o=w.map(x=>{x=x.replace(/(?<=.{3})(?:ies|ing|ed|e?s|e)$/,"");return[x,f(x)]})',
  '[g]=o.filter(([x,p])=>p&&p.length<x.length).sort(([x],[y])=>y.length-x.length)',
  'm=j.length>w.slice(0,2).join("").length?[j]:g?[g[1],j]:[...o.map(x=>x[1]),j]',
  'a=self.askedAhead=new Map;for(const p of m){const f="w-"+p+".txt";if(p&&!a.has(f))a.set(f,fetch(s.find+f,{signal:AbortSignal.timeout(8e3)}).catch(()=>{}))}if(a.size){r.waits="";setTimeout(()=>delete r.waits,600)}}',
].join(',');

declare global {
  interface Window {
    /** Files that were asked for ahead, by name; undefined where that failed. */
    askedAhead?: Map<string, Promise<Response | undefined>>;
  }
}
