rule a
match a/n b | =c/n | d+e/n +f (g) not
roles subj=actor op=both
need who definite
type ASSAULT firearms
hedge yes
inner unreal
yes x => ASSAULT
no y
