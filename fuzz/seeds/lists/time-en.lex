list   clock
words  am | a.m. | a.m | gmt | hours | pm | p.m. | p.m | utc

list   month-part
words  beginning | early | end | late | mid | mid- | middle

list   time-frequency
words  annual | daily | each | every | monthly | per | weekly | yearly

list   time-of
words  of
