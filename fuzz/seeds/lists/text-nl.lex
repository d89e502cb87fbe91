list   text-option
words  keep-final-dot
why    Alpino and LassySmall part neither hyphens nor slashes nor per cent signs, and an abbreviation keeps its dot

list   text-abbreviation
words  a.s=close | jl=close | j.l=close | l.l=close | ll=close | e.d=close | etc=close | enz=close | enzv=close | e.v.a=close
       | c.s=close | s.v.p=close | a.u.b=close | n.v.t=close | p.m=close | p.p=close | v.chr=close | n.chr=close | v.c=close | n.c=close
       | u=number close | m/v=close | rk=end | r.k=end | pct=end | mln=end | mld=end | milj=end | kg=end | km=end | gr=end | cm=end | mm=end
       | ha=end | pnt=end | ptn=end | p.d=end | p.j=end | p.u=end | inc=end | ltd=end | co=upper end | corp=end | bros=upper | n.v=end
       | b.v.b.a=end | v.z.w=end | vzw=end | u.s=end | v.s=end | d.c=end | z.k.h | h.k.h | z.m | h.m | z.e | h.e | w.v.t.t.k

list   text-bare-apostrophe
words  s | x | z | n

list   text-month
words  januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
       | jan | feb | febr | mrt | apr | aug | sep | sept | okt | nov | dec
