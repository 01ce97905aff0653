// SPDX-License-Identifier: BSL-1.0
#ifndef CBTKIT_SRC_REPORT_PAGE_STYLE_HPP
#define CBTKIT_SRC_REPORT_PAGE_STYLE_HPP

/// @file
/// The look of the page. Meaning never hangs on colour alone: shape, fill and words carry it too.

#include <string_view>

namespace cbtkit::report {
inline constexpr std::string_view page_style = R"css(
:root{--paper:#f8f5ef;--card:#fffdfa;--ink:#25303b;--soft:#5b6672;--line:#d8d2c6;--faint:#ece7dd;
--mood:#1d6fa5;--band:#1d6fa530;--hard:#b3560f;--good:#1b7a66;--habit:#8a4f9e;--goal:#2b6d8f;--level:#25303b}
@media (prefers-color-scheme:dark){:root{--paper:#14181d;--card:#1c2229;--ink:#ece8e1;--soft:#a9b3bd;--line:#3a434d;
--faint:#2a323a;--mood:#6fb6ee;--band:#6fb6ee3a;--hard:#f2a765;--good:#62cbb0;--habit:#cfa2e6;--goal:#7fc4e6;--level:#ece8e1}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
main{max-width:56rem;margin:0 auto;padding:2rem 1rem 3rem}
h1,h2{font-family:Georgia,"Iowan Old Style","Noto Serif","DejaVu Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:2.1rem;margin:0 0 .3rem}
h2{font-size:1.45rem;margin:0 0 .6rem}
h3{font-size:.95rem;margin:0;font-weight:600}
p,li,figcaption{text-wrap:pretty}
p{margin:.3rem 0 .8rem;max-width:44rem}
.period,.note,footer p{color:var(--soft)}
.note{font-size:.85rem;margin:0 0 .2rem}
.care{border-left:3px solid var(--good);padding-left:.8rem}
section{margin-top:2.6rem}
figure{margin:1rem 0;background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1rem}
figcaption{margin-bottom:.8rem;color:var(--soft);font-size:.92rem}
figcaption strong{color:var(--ink);font-size:1rem}
.claims{list-style:none;margin:0;padding:0;display:grid;gap:.7rem}
.claims li{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--mood);border-radius:10px;padding:.8rem 1rem;font-size:1.05rem}
.claims small{display:block;color:var(--soft);font-size:.82rem;margin-top:.25rem}
svg{display:block;overflow:visible}
svg text{fill:var(--soft);font-size:11.5px;font-family:inherit}
.frame{padding:0 .4rem}
.frame.scaled{padding-left:2.1rem;padding-right:.6rem}
.grid{stroke:var(--line)}
.grid.faint{stroke:var(--faint)}
.band{fill:var(--band);stroke:none}
.trend{stroke:var(--mood);stroke-width:1.5;stroke-dasharray:2 4;fill:none}
.level{stroke:var(--level);stroke-width:9;opacity:.17}
.change{stroke:var(--soft);stroke-dasharray:1 4;stroke-linecap:round}
svg .change-day{fill:var(--ink);transform:translateX(4px)}
.dot.mood{fill:var(--card);stroke:var(--mood);stroke-width:1.6}
.curve{fill:none;stroke-width:2.2;stroke-linejoin:round}
.curve.mood{stroke:var(--mood)}
.dot.hard{fill:var(--hard)}
.shape.good{fill:var(--good)}
.stem{stroke-width:1.2;opacity:.45}
.stem.hard{stroke:var(--hard)}
.stem.good{stroke:var(--good)}
.dot.goal{fill:var(--goal)}
.way{fill:none;stroke:var(--goal);stroke-width:2.4;stroke-linejoin:round}
.plan{stroke:var(--soft);stroke-width:1.4;stroke-dasharray:5 4}
.setback{fill:var(--card);stroke:var(--hard);stroke-width:2}
.comeback{fill:var(--good)}
.full{fill:var(--habit)}
.ring{fill:none;stroke:var(--habit);stroke-width:1.6;stroke-dasharray:3 2}
.speck{fill:var(--soft);opacity:.55}
.before{fill:var(--card);stroke:var(--hard);stroke-width:2}
.after{fill:var(--good);stroke:var(--good);stroke-width:2}
.bridge{stroke:var(--soft);stroke-width:2.5}
.slope{stroke:var(--soft);stroke-width:1.3;opacity:.75}
.slope.mean{stroke:var(--ink);stroke-width:3.2;opacity:1}
svg .value{fill:var(--ink);font-weight:600;font-size:12.5px}
.labelled{display:grid;grid-template-columns:minmax(5.5rem,10.5rem) 1fr minmax(4.6rem,auto);gap:.7rem;align-items:center;padding:.16rem 0;font-size:.95rem}
.number{color:var(--soft);font-size:.86rem;font-variant-numeric:tabular-nums}
.track{display:flex;height:14px;border-radius:7px;overflow:hidden;background:var(--faint)}
.track i,.legend i{display:block}
i.hard{background:var(--hard)}
i.good{background:repeating-linear-gradient(90deg,var(--good) 0 7px,color-mix(in srgb,var(--good) 72%,var(--card)) 7px 9px)}
i.habit{background:var(--habit)}
i.hatched{background:repeating-linear-gradient(45deg,var(--habit) 0 2px,transparent 2px 6px)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.8rem 0 0;padding:0;color:var(--soft);font-size:.84rem}
.legend li{display:flex;align-items:center;gap:.35rem}
.legend i{width:20px;height:11px;border-radius:3px}
.cell{display:flex;flex-direction:column;justify-content:flex-end}.cell h3{margin-bottom:auto}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem;align-items:start}.pair figure{margin:0;min-width:0}
.grid-of{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:1.1rem 1.4rem}
.blocks>:only-child{width:100%;height:auto;max-width:min(22rem,calc(var(--natural)*1.35))}.blocks{display:flex;flex-wrap:wrap;gap:.8rem 1.6rem}
.map{border-collapse:collapse;font-size:.88rem}
.map th[scope=row]{text-align:left;font-weight:400;padding:.1rem .6rem .1rem 0;max-width:9.5rem;line-height:1.2}
.map th[scope=col]{font-weight:400;vertical-align:bottom;padding:0 0 .4rem}
.map th[scope=col] span{writing-mode:vertical-rl;transform:rotate(180deg);display:inline-block;max-height:9rem;overflow:hidden}
.map td{border:1px solid var(--faint);width:30px;min-width:26px;height:30px;padding:0}
.map thead td{border:0}
.map td svg{margin:0 auto}
.state{display:inline-block;border:1px solid var(--line);border-radius:99px;padding:0 .6rem;font-size:.82rem}
.plain{margin:.6rem 0 0;padding-left:1.1rem;font-size:.95rem}
details{margin-top:.8rem;font-size:.88rem}
summary{cursor:pointer;color:var(--soft)}
summary:focus-visible{outline:2px solid var(--mood);outline-offset:3px;border-radius:4px}
.scroll{overflow-x:auto}
.numbers{border-collapse:collapse;margin-top:.5rem}
.numbers th,.numbers td{text-align:left;padding:.2rem .9rem .2rem 0;border-bottom:1px solid var(--faint);font-weight:400;vertical-align:top}
.numbers thead th{color:var(--soft)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem;font-size:.9rem}
@media (max-width:600px){h1{font-size:1.7rem}main{padding:1.2rem .7rem 2rem}figure{padding:.8rem .7rem;border-radius:12px}
.wide{display:none}.labelled{grid-template-columns:7.4rem 1fr 4.3rem;gap:.5rem;font-size:.88rem}.cell{display:flex;flex-direction:column;justify-content:flex-end}.cell h3{margin-bottom:auto}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem;align-items:start}.pair figure{margin:0;min-width:0}
.grid-of{grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem}
.map{font-size:.8rem}.map th[scope=row]{max-width:7.3rem}.map td{width:26px;height:28px}}
@media print{body{background:#fff}figure{break-inside:avoid}details{display:none}}
)css";
} // namespace cbtkit::report
#endif
