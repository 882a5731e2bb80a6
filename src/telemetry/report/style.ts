/**
 * How the page looks, in light and dark, wide and narrow.
 *
 * @internal
 */
export const style = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--ink:#18202c;--soft:#5a6575;--line:#dfe3ea;
--bar:#2f6fd6;--good:#1f8a5b;--stale:#b97a08;--bad:#c93434;--mark:#7a3fc4}
@media(prefers-color-scheme:dark){:root{--ground:#10141b;--card:#191f29;--ink:#e6eaf1;--soft:#9ba7b8;--line:#2c3542;
--bar:#6ea3f5;--good:#52c08d;--stale:#e0ac4c;--bad:#f07a7a;--mark:#bd93f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:1120px;margin:0 auto;padding:28px 20px 48px}
h1{font-size:24px;line-height:1.25;margin:0}
h2{font-size:16px;margin:0 0 12px}
p{margin:0}
.soft{color:var(--soft);font-size:13px}
.grid{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:16px;margin-top:16px}
.wide{grid-column:1/-1}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 18px;min-width:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(104px,1fr));gap:12px;margin-top:20px}
.tile{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px}
.tile span{display:block;line-height:1.3}
.tile b{display:block;font-size:20px;white-space:nowrap;line-height:1.2;font-variant-numeric:tabular-nums}
.finding{padding:10px 0 10px 14px;border-left:3px solid var(--mark);margin-top:10px}
.finding b{display:inline-block}
.finding b::first-letter{text-transform:uppercase}
.plot{position:relative;height:180px;margin-top:20px;border-bottom:1px solid var(--line);display:flex;align-items:flex-end;gap:1px}
.plot i{flex:1 1 0;min-width:0;height:100%;display:flex;flex-direction:column;justify-content:flex-end}
.plot i u{display:block;background:var(--bar);border-radius:2px 2px 0 0}
.plot i u.bad{background:var(--bad);border-radius:0}
.limit{position:absolute;left:0;right:0;border-top:2px dashed var(--bad);pointer-events:none}
.axis{display:flex;justify-content:space-between;gap:8px;color:var(--soft);font-size:12px;margin-top:4px}
.labels{display:flex;gap:1px;color:var(--soft);font-size:11px;margin-top:4px}
.labels.dense span:nth-child(even){visibility:hidden}
.labels span{flex:1 1 0;min-width:0;text-align:center;white-space:nowrap}
.row{display:grid;grid-template-columns:minmax(84px,130px) minmax(0,1fr) minmax(96px,auto);gap:10px;align-items:center;margin-top:8px}
.row>span:first-child{overflow-wrap:anywhere}
.row .value{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft);font-size:13px}
.track{display:flex;height:14px;background:var(--line);border-radius:4px;overflow:hidden}
.track u{display:block;background:var(--bar)}
u.good{background:var(--good)}u.stale{background:var(--stale)}u.bad{background:var(--bad)}
.key{display:flex;flex-wrap:wrap;gap:14px;margin-top:10px;font-size:12px;color:var(--soft)}
.key u{display:inline-block;width:10px;height:10px;border-radius:2px;margin-right:5px;background:var(--bar)}
.key .dash{display:inline-block;width:18px;border-top:2px dashed var(--bad);margin:0 5px 3px 0}
.key u.good{background:var(--good)}.key u.stale{background:var(--stale)}.key u.bad{background:var(--bad)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums}
th{font-weight:600;color:var(--soft);text-align:right;padding:6px 8px;border-bottom:1px solid var(--line);white-space:nowrap}
td{text-align:right;padding:6px 8px;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left;padding-left:0}
@media(max-width:720px){.grid{grid-template-columns:minmax(0,1fr)}main{padding:18px 12px 32px}
.plot{height:140px}.labels span:nth-child(even){visibility:hidden}}
@media print{body{background:none}section,.tile{break-inside:avoid}}
`
